import { existsSync, readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { WebSocket, WebSocketServer } from 'ws';

/** A WebDriver BiDi command. */
export interface Command {
  id: number;
  method: string;
  params: Record<string, unknown>;
}

interface Reply {
  id: number;
  type: 'success' | 'error' | 'event';
  result?: unknown;
  error?: string;
  message?: string;
}

/** How the relay changes traffic between the two ends. */
export interface Detours {
  /** Answers a Playwright command in Firefox's place; `undefined` passes it on. */
  command(command: Command): Promise<object> | undefined;
  /** Sees Firefox's events before Playwright does and may complete them. */
  event(event: Event): void;
}

/** An event from Firefox. */
export interface Event {
  method: string;
  params: Record<string, unknown>;
}

/** Ids of our own commands, outside Playwright's range. */
const OWN_IDS = 1_000_000_000;

/**
 * Sits between Playwright and Firefox on the WebDriver BiDi connection. It answers commands that this Firefox lacks,
 * and the harness sends its own commands on the same connection.
 */
export class Relay {
  private readonly own = new Map<number, (reply: Reply) => void>();
  private readonly watchers = new Set<(command: Command) => void>();
  private lastId = OWN_IDS;
  private firefox: WebSocket | undefined;
  private playwright: WebSocket | undefined;

  private constructor(private readonly server: WebSocketServer) {}

  /** Listens for Playwright and connects to a profile's Firefox once its address is known. */
  static async start(profile: string, detours: (relay: Relay) => Detours): Promise<Relay> {
    const server = new WebSocketServer({ host: '127.0.0.1', port: 0 });
    await new Promise<void>((listening) => server.once('listening', listening));
    const relay = new Relay(server);
    server.on('connection', (playwright) => relay.join(playwright, profile, detours(relay)));
    return relay;
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  /** Sends a command and returns its result. */
  async send<T>(method: string, params: object): Promise<T> {
    const { firefox } = this;
    if (firefox?.readyState !== WebSocket.OPEN) throw new Error('Firefox is closed.');
    const id = ++this.lastId;
    const reply = await new Promise<Reply>((resolve) => {
      this.own.set(id, resolve);
      firefox.send(JSON.stringify({ id, method, params }));
    });
    if (reply.type === 'error') throw new Error(`${method}: ${reply.error}: ${reply.message}`);
    return reply.result as T;
  }

  /** Sends Playwright an event in Firefox's name. */
  tell(method: string, params: object): void {
    this.playwright?.send(JSON.stringify({ type: 'event', method, params }));
  }

  /** The first Playwright command that contains a text. */
  commandWith(text: string): Promise<Command> {
    return new Promise((resolve) => {
      const watch = (command: Command) => {
        if (!JSON.stringify(command.params).includes(text)) return;
        this.watchers.delete(watch);
        resolve(command);
      };
      this.watchers.add(watch);
    });
  }

  close(): void {
    this.firefox?.close();
    this.server.close();
  }

  private join(playwright: WebSocket, profile: string, detours: Detours): void {
    const connecting = connectTo(profile);
    this.playwright = playwright;
    playwright.on('message', async (data) => {
      const command: Command = JSON.parse(String(data));
      for (const watch of this.watchers) watch(command);
      const other = detours.command(command);
      if (!other) return (await connecting).send(String(data));
      const reply = await other.then(
        (result) => ({ type: 'success', result }),
        (error: Error) => ({ type: 'error', error: 'unknown error', message: error.message }),
      );
      playwright.send(JSON.stringify({ id: command.id, ...reply }));
    });
    playwright.on('close', async () => (await connecting).close());
    connecting.then(
      (firefox) => {
        this.firefox = firefox;
        firefox.on('close', () => {
          playwright.close();
          for (const waiting of this.own.values()) waiting({ id: 0, type: 'error', error: 'Firefox is closed' });
        });
        firefox.on('message', (data) => {
          // Without this acknowledgment, which would otherwise come 40 ms later, Firefox holds back its next message.
          firefox.pong();
          const message: Reply = JSON.parse(String(data));
          const waiting = this.own.get(message.id);
          this.own.delete(message.id);
          if (waiting) return waiting(message);
          if (message.type === 'event') detours.event(message as unknown as Event);
          playwright.send(JSON.stringify(message));
        });
      },
      () => playwright.close(),
    );
  }
}

/** Connects to the Firefox that runs with a profile. It writes its address into the profile. */
async function connectTo(profile: string, timeoutMs = 20_000): Promise<WebSocket> {
  const file = `${profile}/WebDriverBiDiServer.json`;
  for (const end = Date.now() + timeoutMs; Date.now() < end; await pause(20)) {
    // Without its last character, the file is still being written.
    const said = existsSync(file) ? readFileSync(file, 'utf8').trim() : '';
    if (!said.endsWith('}')) continue;
    const { ws_host: host, ws_port: port } = JSON.parse(said);
    const socket = new WebSocket(`ws://${host}:${port}/session`, { maxPayload: 1 << 28 });
    await new Promise((resolve, reject) => {
      socket.once('open', resolve);
      socket.once('error', reject);
    });
    return socket;
  }
  throw new Error('Firefox does not say where it listens.');
}
