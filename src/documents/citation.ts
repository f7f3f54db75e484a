import { type Dataset, WHOLE } from '../resources/datasets.ts';
import { dateIn } from '../resources/naming.ts';
import type { Publication } from '../resources/publication.ts';
import type { Lang, Words } from '../vocabulary/schemes.ts';
import { NO_PUBLISHER } from './contact.ts';
import { escapeBibtex, escapeBibtexUrl, quoteYaml } from './escapes.ts';

/** What is cited: a data set as of a release, at the address that keeps it and at the one that follows new releases. */
export interface Cited {
  readonly publication: Publication;
  /** That of the whole register stands for the register itself. */
  readonly dataset: Pick<Dataset, 'name' | 'label' | 'license'>;
  readonly frozen: string;
  readonly living: string;
  /** A file at the frozen address, by which a reader can tell that it is the same. */
  readonly hash?: { readonly file: string; readonly sha256: string };
}

/** A citation names a release for good, or the data set as it goes on. */
export type Tense = 'frozen' | 'living';

/** The citation as a sentence. The living one says which release was the newest when it was taken. */
export function citationOf(cited: Cited, tense: Tense): Words {
  const text = (lang: Lang) => {
    const { n, published_at } = cited.publication.release;
    const [release, kind, newest] = WORDS[lang];
    const when = `${release} ${n}, ${dateIn(lang, published_at)}`;
    const start = `${publisherIn(cited, lang)} (${yearOf(cited)}). ${titleIn(cited, lang)}`;
    return tense === 'frozen'
      ? `${start}, ${when} [${kind}]. ${cited.frozen}.`
      : `${start} [${kind}]. ${newest} ${when}. ${cited.living}.`;
  };
  return { id: text('id'), en: text('en') };
}

const WORDS: Readonly<Record<Lang, readonly [release: string, kind: string, newest: string]>> = {
  id: ['rilis', 'set data', 'Diperbarui setiap rilis; terbaru saat dikutip:'],
  en: ['release', 'data set', 'Updated with every release; newest when cited:'],
};

/** The citation of a page that is no data set: of the register, where it has no title of its own. */
export function citationOfPage(
  publication: Publication,
  title: string | null,
  frozen: string,
  lang: Lang,
): string {
  const { register, release, publisher } = publication;
  const whole = register.title[lang];
  const what = title === null ? whole : `${whole}: ${title}`;
  const when = `${WORDS[lang][0]} ${release.n}, ${dateIn(lang, release.published_at)}`;
  return `${publisher ?? NO_PUBLISHER[lang]} (${release.published_at.slice(0, 4)}). ${what}, ${when}. ${frozen}.`;
}

/** The citation for BibTeX; `@misc`, since plain BibTeX has no entry for data. */
export function bibtexOf(cited: Cited, tense: Tense, lang: Lang): string {
  const { dataset, frozen, living, hash } = cited;
  const { n, published_at } = cited.publication.release;
  const [release, kind] = WORDS[lang];
  const [, month = '01'] = published_at.split('-');
  const notes = [
    `${release} ${n}, ${dateIn(lang, published_at)}`,
    ...(hash && tense === 'frozen' ? [`SHA-256 ${hash.file}: ${hash.sha256}`] : []),
  ];
  const fields = {
    author: `{${escapeBibtex(publisherIn(cited, lang))}}`,
    title: `{${escapeBibtex(titleIn(cited, lang))}}`,
    year: yearOf(cited),
    month: String(Number(month)),
    howpublished: escapeBibtex(kind),
    ...(tense === 'frozen' && { edition: String(n) }),
    note: escapeBibtex(notes.join('. ')),
    url: escapeBibtexUrl(tense === 'frozen' ? frozen : living),
    language: lang === 'id' ? 'indonesian' : 'english',
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}}`);
  const name = dataset.name === WHOLE ? WHOLE : `${WHOLE}-${dataset.name}`;
  const key = tense === 'frozen' ? `${name}-${n}` : name;
  return `@misc{${key},\n${lines.join(',\n')}\n}\n`;
}

/** The citation as a CITATION.cff (1.2.0), which tools and code hosts read. */
export function cffOf(cited: Cited): string {
  const { publication, dataset, frozen, living, hash } = cited;
  const { release, register } = publication;
  const both = (words: Words) => (words.id === words.en ? words.id : `${words.id} / ${words.en}`);
  const publisher = publication.publisher ?? both(NO_PUBLISHER);
  const lines = [
    'cff-version: 1.2.0',
    `message: ${quoteYaml('Kutip set data ini seperti tertulis di sini. / Cite this data set as written here.')}`,
    'type: dataset',
    `title: ${quoteYaml(both({ id: titleIn(cited, 'id'), en: titleIn(cited, 'en') }))}`,
    `abstract: ${quoteYaml(`${register.summary.id}\n\n${register.summary.en}`)}`,
    'authors:',
    `  - name: ${quoteYaml(publisher)}`,
    `version: ${quoteYaml(String(release.n))}`,
    `date-released: ${quoteYaml(release.published_at.slice(0, 10))}`,
    `license: ${dataset.license.name}`,
    `url: ${quoteYaml(living)}`,
    'identifiers:',
    '  - type: url',
    `    value: ${quoteYaml(frozen)}`,
    `    description: ${quoteYaml(`Rilis ${release.n} / Release ${release.n}`)}`,
    ...(hash
      ? [
          '  - type: other',
          `    value: ${quoteYaml(`sha256:${hash.sha256}`)}`,
          `    description: ${quoteYaml(hash.file)}`,
        ]
      : []),
  ];
  return `${lines.join('\n')}\n`;
}

function publisherIn({ publication }: Cited, lang: Lang): string {
  return publication.publisher ?? NO_PUBLISHER[lang];
}

/** The register's title, and that of the data set unless it is the whole. */
function titleIn({ publication, dataset }: Cited, lang: Lang): string {
  const title = publication.register.title[lang];
  return dataset.name === WHOLE ? title : `${title}: ${dataset.label[lang]}`;
}

function yearOf({ publication }: Cited): string {
  return publication.release.published_at.slice(0, 4);
}
