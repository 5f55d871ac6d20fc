import { createServer, type Server } from 'node:http';
import { UserError } from '../../errors.ts';

/** For a supervisor: `GET /healthz` says that the process is alive, `GET /readyz` whether it is connected (503 until then). */
export function openHealth(port: number, isReady: () => boolean): Promise<Server> {
  const server = createServer((request, response) => {
    const known = request.url === '/healthz' || request.url === '/readyz';
    const good = request.url === '/healthz' || isReady();
    response.writeHead(known ? (good ? 200 : 503) : 404, { 'content-type': 'text/plain', connection: 'close' });
    response.end(known ? (good ? 'yes\n' : 'not yet\n') : 'GET /healthz or /readyz\n');
  });
  return new Promise((resolve, reject) => {
    server.once('error', ({ message }) =>
      reject(new UserError('bad-settings', `HEALTH_PORT cannot be opened: ${message}. Choose another port, or off.`)),
    );
    server.listen(port, () => resolve(server));
  });
}
