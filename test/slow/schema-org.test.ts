import { expect, it } from 'vitest';
import { appOf } from '../support/apps.ts';
import { dataBlocksOf, scriptsOf } from '../support/data-blocks.ts';
import { HOSTILE_TEXTS, hostileRegister } from '../support/hostile-register.ts';

it.each(Object.entries(HOSTILE_TEXTS))(
  'a description for search engines holds words as they are: %s',
  async (_, words) => {
    const hostile = appOf(await hostileRegister(words));
    for (const path of ['/applications/laksa', '/datasets/adopsi', '/datasets']) {
      const page = await (await hostile.ask(path, 'text/html')).text();
      expect(scriptsOf(page)).toHaveLength(1);
      expect(JSON.stringify(dataBlocksOf(page))).toContain(JSON.stringify(words).slice(1, -1));
    }
  },
);
