import { ALL_RESOURCES } from '../resources/index.ts';
import { messagesIn } from './messages.ts';
import type { Frame } from './page.ts';
import type { Crumb } from './trail.ts';

/** The page that everything below the first part of an address belongs to; none, where no page does. */
export function sectionOf({ lang, path }: Pick<Frame, 'lang' | 'path'>): Crumb | undefined {
  const { catalogue, counting, data, docs, releases, search, vocabulary } = messagesIn(lang);
  const titles = new Map([
    ...ALL_RESOURCES.map((resource) => [resource.path, resource.plural[lang]] as const),
    ['catalog', catalogue.title],
    ['counts', counting.title],
    ['datasets', data.title],
    ['docs', docs.title],
    ['releases', releases.title],
    ['search', search.title],
    ['vocab', vocabulary.title],
  ]);
  const [, first = ''] = path.split(/[/?]/);
  const label = titles.get(first);
  return label === undefined ? undefined : { label, path: `/${first}` };
}
