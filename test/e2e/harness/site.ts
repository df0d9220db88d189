import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { makeCertificate } from './certificate';
import type { Host } from './hosts';

/** The answer of a served address. */
export interface Answer {
  /** 200 by default. */
  status?: number;
  type: string;
  body: string;
  headers?: Record<string, string>;
  /** How long the answer is delayed; `Infinity` means forever. */
  delayMs?: number;
}

/** A request that reached the server. */
export interface SiteRequest {
  method: string;
  host: string;
  /** Path and query, as requested. */
  path: string;
  accept: string;
  cookie: string;
}

/**
 * The share pages' hosts, served over HTTPS on the loopback interface. A path is matched first with its query, then
 * without; an unknown one answers 404 with a page.
 */
export class Site {
  /** Every request since the start or the last `reset`, in order, without the browser's own icon requests. */
  readonly requests: SiteRequest[] = [];
  private readonly answers = new Map<string, Answer>();
  private readonly held = new Set<NodeJS.Timeout>();

  private constructor(private readonly server: Server) {}

  /** Starts a server on a free port. */
  static async start(): Promise<Site> {
    const server = createServer(await makeCertificate());
    const site = new Site(server);
    server.on('request', (request, response) => {
      const host = request.headers.host ?? '';
      const path = request.url ?? '/';
      if (path === '/favicon.ico') return void response.writeHead(204).end();
      site.requests.push({
        method: request.method ?? '',
        host,
        path,
        accept: request.headers.accept ?? '',
        cookie: request.headers.cookie ?? '',
      });
      const answer = site.answerTo(host, path);
      const headers = { 'content-type': answer.type, ...answer.headers };
      const send = () => response.writeHead(answer.status ?? 200, headers).end(answer.body);
      if (!answer.delayMs) return void send();
      if (answer.delayMs !== Number.POSITIVE_INFINITY) site.held.add(setTimeout(send, answer.delayMs));
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    return site;
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  /** Serves a page. */
  page(host: Host, path: string, html: string, answer: Partial<Answer> = {}): void {
    this.answer(host, path, { type: 'text/html; charset=utf-8', body: html, ...answer });
  }

  /** Serves a value as JSON. For broken JSON, use `answer`. */
  json(host: Host, path: string, status: number, value: unknown, answer: Partial<Answer> = {}): void {
    this.answer(host, path, { status, type: 'application/json', body: JSON.stringify(value), ...answer });
  }

  /** Serves anything, replacing the address's previous answer. */
  answer(host: Host, path: string, answer: Answer): void {
    this.answers.set(host + path, answer);
  }

  /** The paths requested from a host, in order. */
  paths(host: Host): string[] {
    return this.requests.filter((request) => request.host === host).map(({ path }) => path);
  }

  /** Forgets every answer and every request. */
  reset(): void {
    for (const timer of this.held) clearTimeout(timer);
    this.held.clear();
    this.answers.clear();
    this.requests.length = 0;
  }

  async close(): Promise<void> {
    this.reset();
    const closed = new Promise((done) => this.server.close(done));
    this.server.closeAllConnections();
    await closed;
  }

  private answerTo(host: string, path: string): Answer {
    const [withoutQuery] = path.split('?');
    return this.answers.get(host + path) ?? this.answers.get(host + withoutQuery) ?? NOT_FOUND;
  }
}

const NOT_FOUND: Answer = {
  status: 404,
  type: 'text/html; charset=utf-8',
  body: '<!doctype html><html lang="en"><title>Not found</title><h1>This page was not found</h1></html>',
};
