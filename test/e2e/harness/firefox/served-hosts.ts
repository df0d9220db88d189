import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { HOSTS } from '../hosts';

/** An HTTP proxy on the loopback interface. The served hosts lead to the site, and no other host can be reached. */
export class ServedHosts {
  private constructor(private readonly server: Server) {}

  /** Starts a proxy in front of the site's port. */
  static async start(sitePort: number): Promise<ServedHosts> {
    const server = createServer((_request, response) => response.writeHead(502).end());
    server.on('connect', (request, socket, head) => {
      socket.on('error', () => {});
      if (!HOSTS.some((host) => request.url === `${host}:443`)) return socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
      const site = connect(sitePort, '127.0.0.1', () => {
        socket.write('HTTP/1.1 200 OK\r\n\r\n');
        site.write(head);
        site.pipe(socket);
        socket.pipe(site);
      });
      site.on('error', () => socket.destroy());
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    return new ServedHosts(server);
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  close(): void {
    this.server.close();
    this.server.closeAllConnections();
  }
}
