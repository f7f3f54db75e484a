/** The house's arrows: each folder of src, and the folders (or single files) it may lean on. */
const LEANS_ON = {
  vocabulary: [],
  resources: ['vocabulary'],
  register: ['resources', 'vocabulary'],
  formats: ['resources', 'vocabulary'],
  documents: ['resources', 'formats', 'vocabulary'],
  intake: ['resources', 'register', 'vocabulary'],
  files: ['resources', 'register', 'formats', 'documents', 'vocabulary'],
  pages: ['resources', 'formats', 'documents', 'vocabulary'],
  http: ['resources', 'register', 'formats', 'documents', 'pages', 'vocabulary'],
  commands: ['resources', 'register', 'formats', 'documents', 'intake', 'files', 'vocabulary', 'serve.ts', 'settings.ts', 'version.ts', 'cards.ts'],
};

/** Packages that only some folders may know. */
const KNOWN_TO = {
  'better-sqlite3': 'register',
  'drizzle-orm/better-sqlite3': 'register',
  'drizzle-orm': 'register',
  '@scalar/fastify-api-reference': 'http',
  hono: 'http|pages',
  '@hono/node-server': 'serve',
  zod: 'resources|documents|intake',
  n3: 'formats',
  'schema-dts': 'documents',
  'csv-parse': 'intake',
  'hyparquet-writer': 'files',
  yazl: 'files',
  '@resvg/resvg-js': 'files',
  '@expo-google-fonts/public-sans': 'files',
  commander: 'cli',
  pino: 'serve',
};

const error = (name, from, to) => ({ name, severity: 'error', from, to });

module.exports = {
  forbidden: [
    error('no-circles', {}, { circular: true }),
    error('no-tests-in-src', { path: '^src/' }, { path: '^test/' }),
    ...Object.entries(LEANS_ON).map(([folder, others]) =>
      error(`${folder}-leans-only-on-${others.map((one) => one.replace('.ts', '')).join('-') || 'itself'}`, { path: `^src/${folder}/` }, {
        path: '^src/',
        pathNot: [folder, ...others].map((one) => `^src/${one}${one.endsWith('.ts') ? '$' : '/'}`),
      }),
    ),
    ...Object.entries(KNOWN_TO).map(([pack, folders]) =>
      error(`${pack}-only-in-${folders}`, { path: '^src/', pathNot: `^src/(${folders})(/|\\.ts$)` }, {
        path: `node_modules/${pack}/`,
        ...(pack === 'drizzle-orm' && { pathNot: 'drizzle-orm/better-sqlite3' }),
      }),
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
};
