/** What a Fastify server would be asked to serve. */
interface Served {
  readonly url: string;
  handler(request: unknown, reply: Reply): unknown;
}
interface Reply {
  header(name: string, value: string): Reply;
  send(body: string): Reply;
}

/**
 * The script that shows an OpenAPI document. Its package gives it to a Fastify server only, so we stand in for
 * one; the other packages that hold it bring a hundred times as much along. Read when first asked for.
 */
export async function readScalar(): Promise<string> {
  const { default: register } = await import('@scalar/fastify-api-reference');
  const served: Served[] = [];
  const server = { route: (one: Served) => served.push(one) };
  // Its type wants the whole of Fastify; of that it calls `route` alone.
  const plugin = register as unknown as (
    to: typeof server,
    options: object,
    done: () => void,
  ) => void;
  plugin(server, { routePrefix: '/docs', configuration: { url: '/openapi.json' } }, () => {});
  let script = '';
  const reply: Reply = {
    header: () => reply,
    send(body) {
      script = body;
      return reply;
    },
  };
  served.find(({ url }) => url.endsWith('.js'))?.handler(undefined, reply);
  if (script === '') throw new Error('@scalar/fastify-api-reference holds no script');
  // Its map is not served.
  return script.replace(/\n\/\/# sourceMappingURL=\S*\s*$/, '\n');
}
