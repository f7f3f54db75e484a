import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SETTINGS } from '../src/setting-list.ts';
import { readSettings, type Settings } from '../src/settings.ts';

function settingsOf(env: Record<string, string>): Settings {
  const read = readSettings(env);
  if ('complaints' in read) throw new Error(read.complaints.map(({ en }) => en).join('\n'));
  return read.settings;
}

function complaintsOf(env: Record<string, string>) {
  const read = readSettings(env);
  return 'complaints' in read ? read.complaints : [];
}

describe('settings', () => {
  it('need nothing', () => {
    expect(settingsOf({})).toEqual({
      port: 8080,
      host: '127.0.0.1',
      baseUrl: 'http://localhost:8080',
      dataDir: resolve('data'),
      vocabularyUrl: 'http://localhost:8080/vocab',
      publisher: null,
      contact: null,
      logLevel: 'info',
      explicit: {},
    });
  });

  it.each([
    ['PORT', '1', { port: 1, baseUrl: 'http://localhost:1' }],
    ['PORT', '65535', { port: 65_535 }],
    ['PORT', '', { port: 8080 }],
    ['HOST', 'localhost', { host: 'localhost' }],
    ['HOST', '127.0.0.53', { host: '127.0.0.53' }],
    ['HOST', '::1', { host: '::1' }],
    ['BASE_URL', 'https://data.example.id', { vocabularyUrl: 'https://data.example.id/vocab' }],
    ['BASE_URL', 'https://data.example.id/', { baseUrl: 'https://data.example.id' }],
    ['BASE_URL', 'HTTP://Data.Example.ID:8080', { baseUrl: 'http://data.example.id:8080' }],
    ['BASE_URL', 'http://[::1]:8080', { baseUrl: 'http://[::1]:8080' }],
    ['DATA_DIR', 'elsewhere', { dataDir: resolve('elsewhere') }],
    [
      'VOCABULARY_URL',
      'https://words.example.id/vocab',
      { vocabularyUrl: 'https://words.example.id/vocab', baseUrl: 'http://localhost:8080' },
    ],
    ['PUBLISHER', 'Dinas Kominfo Kota Contoh', { publisher: 'Dinas Kominfo Kota Contoh' }],
    ['CONTACT', 'mailto:data@example.id', { contact: 'mailto:data@example.id' }],
    [
      'CONTACT',
      'https://example.id/kontak?dari=data',
      { contact: 'https://example.id/kontak?dari=data' },
    ],
    ['LOG_LEVEL', 'silent', { logLevel: 'silent' }],
  ])('accept %s=%s', (name, given, kept) => {
    expect(settingsOf({ [name]: given })).toMatchObject(kept);
  });

  it.each([
    ['PORT', ['0', '65536', '-1', '80a', ' 80', '8080.0', '0x50', '1e3', '०']],
    ['HOST', ['a b', '127.0.0.1:80', 'http://localhost', '-a', 'a..b', '/tmp/socket']],
    [
      'BASE_URL',
      [
        'data.example.id',
        'ftp://data.example.id',
        'https://data.example.id/register',
        'https://data.example.id//',
        'https://data.example.id?',
        'https://data.example.id#',
        'https://user@data.example.id',
        'https://',
        'https://data example.id',
        'https://data.example.id:99999',
        'https:\\\\data.example.id',
        'javascript:alert(1)',
      ],
    ],
    ['DATA_DIR', ['a\0b']],
    [
      'VOCABULARY_URL',
      [
        'https://data.example.id',
        'https://data.example.id/',
        'https://data.example.id/vocab/',
        'https://data.example.id/vocab#',
        'https://data.example.id/vocab?a=b',
        'https://data.example.id/a b',
        'https://data.example.id/a"b',
        'urn:vocab',
      ],
    ],
    ['PUBLISHER', [' ', ' Dinas', 'Dinas\nKominfo', 'Dinas\u202e', 'a'.repeat(201)]],
    [
      'CONTACT',
      [
        'data@example.id',
        'mailto:',
        'mailto:a@b@c',
        'mailto:a b@c',
        'http://example.id',
        'https://',
        'tel:1',
      ],
    ],
    ['LOG_LEVEL', ['verbose', 'INFO', '30']],
  ])('refuse a wrong %s in a line that says what is accepted', (name, wrong) => {
    const setting = SETTINGS.find((one) => one.name === name);
    for (const given of wrong) {
      const complaints = complaintsOf({ [name]: given });
      expect(complaints, given).toHaveLength(1);
      for (const lang of ['id', 'en'] as const) {
        expect(complaints[0]?.[lang]).toMatch(new RegExp(`^${name}: ".*"`));
        expect(complaints[0]?.[lang]).toContain(setting?.accepts[lang]);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: none may reach a terminal
        expect(complaints[0]?.[lang]).not.toMatch(/[\0-\x1f]/);
      }
    }
  });

  it('say every wrong one at once', () => {
    expect(complaintsOf({ PORT: 'a', CONTACT: 'b', LOG_LEVEL: 'c' })).toHaveLength(3);
  });

  it('want BASE_URL where others than this machine can connect', () => {
    expect(complaintsOf({ HOST: '0.0.0.0' })[0]?.en).toBe(
      'HOST: "0.0.0.0" is not accepted. Accepted: an IP address or a host name, without a port; other than this machine only together with BASE_URL.',
    );
    expect(settingsOf({ HOST: '0.0.0.0', BASE_URL: 'https://data.example.id' })).toMatchObject({
      host: '0.0.0.0',
      explicit: { BASE_URL: 'https://data.example.id' },
    });
  });
});
