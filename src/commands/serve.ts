import { serve as serveRegister } from '../serve.ts';
import type { Command } from './command.ts';

/** Serves the register until it is told to stop. */
export const serve: Command = {
  name: 'serve',
  summary: {
    id: 'Melayani register di PORT; pada awal pertama menerbitkan seeds/ sebagai rilis 1',
    en: 'Serve the register at PORT; the first start publishes seeds/ as release 1',
  },
  arguments: [],
  options: [],
  examples: [
    'npx --no adopsi serve',
    'BASE_URL=https://data.example.id HOST=0.0.0.0 node bin/adopsi.mjs serve',
  ],
  run: (call) => serveRegister(call),
};
