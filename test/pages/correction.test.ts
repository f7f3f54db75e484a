import { describe, expect, it } from 'vitest';
import { correctionAddress } from '../../src/pages/correction.ts';
import { BASE, pageAt } from './page-at.ts';

describe('a correction', () => {
  it('by mail is a form that tells already which page it is about', () => {
    const frame = { contact: 'mailto:data@example.id' };
    const address = correctionAddress(pageAt('/regions/73', 'en', frame), 'A & B?\n=1') ?? '';
    const mail = new URL(address);
    expect(mail.pathname).toBe('data@example.id');
    expect(mail.searchParams.get('subject')).toBe('Correction: A & B?\n=1');
    expect(mail.searchParams.get('body')).toContain(`Page: ${BASE}/regions/73\r\nAs of release: 1`);
    expect(address).not.toContain('+');
  });

  it('elsewhere is the address as it was given, and nowhere without one', () => {
    const contact = 'https://example.id/kontak';
    expect(correctionAddress(pageAt('/', 'id', { contact }), 'x')).toBe(contact);
    expect(correctionAddress(pageAt('/'), 'x')).toBeNull();
  });
});
