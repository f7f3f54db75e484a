import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../src/commands/index.ts';
import { freePort } from './support/free-port.ts';
import { ENTRY, start } from './support/run.ts';
import { command as run, stewardOf } from './support/steward.ts';
import { temporaryFolder } from './support/temporary.ts';

describe('the command line', () => {
  it.each([
    [{}, 'en'],
    [{ LANG: 'en_GB.UTF-8' }, 'en'],
    [{ LANG: 'id_ID.UTF-8' }, 'id'],
    [{ LANG: 'en_GB.UTF-8', LC_ALL: 'id' }, 'id'],
    [{ LANG: 'id_ID.UTF-8', LC_MESSAGES: 'C' }, 'en'],
    [{ LANG: 'ido' }, 'en'],
  ] as const)('helps under %o in %s', async (env, lang) => {
    const { status, out } = await run(['--help'], env);
    expect(status).toBe(0);
    expect(out).toContain(lang === 'id' ? 'Pemakaian: adopsi [opsi] <perintah>' : 'Usage: adopsi');
    const flat = out.replaceAll(/\s+/g, ' ');
    for (const { name, summary } of COMMANDS) {
      expect(out).toContain(`\n  ${name} `);
      expect(flat).toContain(summary[lang]);
    }
  });

  it('helps with a command in the language asked for, with lines to copy', async () => {
    const { out } = await run(['export', '--help', '--lang', 'id']);
    expect(out).toContain('Pemakaian: adopsi export [opsi] <folder>');
    expect(out).toContain('Opsi:\n  --release <n>');
    expect(out).toContain('Opsi umum:');
    expect(out).toContain('Contoh:\n  npx --no adopsi export');
    expect(out).not.toMatch(/Usage|Options|Arguments|Examples/);
  });

  it('gives examples that it understands itself', () => {
    for (const { name, examples } of COMMANDS)
      for (const line of examples)
        expect(line).toMatch(
          new RegExp(`^([A-Z_]+=\\S+ )*(npx --no adopsi|node bin/adopsi.mjs) ${name}( |$)`),
        );
  });

  it('says its version', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(await run(['--version'])).toEqual({ status: 0, out: `${version}\n`, err: '' });
  });

  it.each([
    ['no command', [], /^Usage: adopsi/],
    ['an unknown command', ['chek', 'seeds'], /There is no command "chek"\. Did you mean: check\?/],
    ['an unknown option', ['export', 'a', '--relase', '1'], /no option --relase.*--release/],
    ['a missing argument', ['backup'], /Not given: folder\./],
    ['an argument too many', ['backup', 'a', 'b'], /Too many arguments: 2.* takes 1\./],
    ['an option without its value', ['export', 'a', '--release'], /--release <n> needs a value/],
    ['another language', ['releases', '--lang', 'de'], /"de" is not accepted\. Accepted: id, en\./],
    ['a wrong option, in Indonesian', ['backup', '--lang=id', '-x'], /Opsi -x tidak dikenal/],
  ])('ends with 2 at %s and says what is meant', async (_, args, message) => {
    const { status, out, err } = await run(args);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toMatch(message);
  });

  it('says every wrong setting before it does anything', async () => {
    const { status, err } = await run(['releases'], { PORT: 'x', CONTACT: 'y', LANG: 'id' });
    expect(status).toBe(2);
    expect(err).toMatch(/^PORT: "x" tidak diterima\..*\nCONTACT: "y" tidak diterima\..*\n$/);
  });

  it('says where a register could come from when there is none', async () => {
    const { status, err } = await run(['releases'], { DATA_DIR: temporaryFolder() });
    expect(status).toBe(2);
    expect(err).toMatch(/^There is no register in .* yet\. "adopsi serve" makes one/);
  });
});

describe('bin/adopsi.mjs', () => {
  it('runs as it is', () => {
    const { status, stdout } = spawnSync(ENTRY, ['--version'], { encoding: 'utf8' });
    expect([status, stdout]).toEqual([0, expect.stringMatching(/^\d+\.\d+\.\d+\n$/)]);
  });

  describe('under an old Node', () => {
    const old = ['--import', new URL('support/old-node.mjs', import.meta.url).href, ENTRY];

    it('hands over to the one that npm brought, and passes on how it ended', async () => {
      const handed = start(['backup', '--lang', 'id'], {}, ...old);
      expect(await handed.ended).toBe(2);
      expect(handed.err).toMatch(/^adopsi: Belum diberikan: folder\./);
    });

    /** The settings of a server whose register is published already. */
    const published = async () => ({
      PORT: await freePort(),
      DATA_DIR: (await stewardOf(1)).dataDir,
      BASE_URL: 'http://localhost:8080',
    });

    it('passes on the signal to stop', async () => {
      const env = await published();
      const server = start(['serve'], env, ...old);
      await server.says(/Stop it with/);
      server.child.kill('SIGTERM');
      expect(await server.ended).toBe(0);
    });

    it('does not leave the server behind when it is killed', async () => {
      const env = await published();
      const server = start(['serve'], env, ...old);
      await server.says(/Stop it with/);
      server.child.kill('SIGKILL');
      // Its output ends only when nobody holds it any more.
      await server.ended;
      await expect(fetch(`http://localhost:${env.PORT}/healthz`)).rejects.toThrow();
    });

    it('says what to do if npm brought none', () => {
      const env = { ...process.env, ADOPSI_STOOD_IN: '1' };
      const { status, stderr } = spawnSync(process.execPath, [...old, 'serve'], {
        encoding: 'utf8',
        env,
      });
      expect(status).toBe(2);
      expect(stderr).toMatch(
        /^Adopsi needs Node\.js 24 or newer; this is 20\.20\.2\. Run "npm ci"/,
      );
    });
  });
});
