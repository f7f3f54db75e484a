import { CommanderError, Option, Command as Parser } from 'commander';
import type { Call, Command } from './commands/command.ts';
import { HEADINGS, HELP } from './commands/help.ts';
import { COMMANDS } from './commands/index.ts';
import { mistakeOf } from './commands/mistakes.ts';
import { reasonOf } from './commands/reason.ts';
import { readSettings } from './settings.ts';
import { readVersion } from './version.ts';
import { LANGS, type Lang } from './vocabulary/schemes.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** Where lines go: standard output and standard error, or wherever a test wants them. */
type Lines = Pick<Call, 'out' | 'err'>;

/** Runs what the command line asks for and says how it ended: 0 done, 1 refused by the rules, 2 could not be tried. */
export async function runCli(
  args: readonly string[],
  env: Env,
  lines: Lines = TERMINAL,
): Promise<number> {
  const lang = langOf(args, env);
  const { err } = lines;
  let ended = 0;
  const program = programOf(lang, lines);
  for (const command of COMMANDS)
    addCommand(program, command, lang).action(async (...given: unknown[]) => {
      const parser = given.at(-1) as Parser;
      ended = await run(command, { ...lines, lang }, env, parser);
    });
  try {
    await program.parseAsync(args, { from: 'user' });
    return ended;
  } catch (error) {
    if (!(error instanceof CommanderError)) {
      err(`adopsi: ${reasonOf(error)}`);
      return 2;
    }
    if (error.exitCode === 0) return 0;
    // Called without a command, the parser has printed the help already.
    if (error.code !== 'commander.help')
      err(`adopsi: ${mistakeOf(error.message)[lang]} ${SEE_HELP[lang]}`);
    return 2;
  }
}

const SEE_HELP = { id: 'Lihat: adopsi help', en: 'See: adopsi help' };

/** The language asked for, else the system's; known before anything is parsed, since the parser speaks it. */
function langOf(args: readonly string[], env: Env): Lang {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const asked = args[at]?.split('=')[1] ?? args[at + 1];
  const known = at < 0 ? undefined : LANGS.find((lang) => lang === asked);
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  return known ?? (/^id(?![a-z])/i.test(locale) ? 'id' : 'en');
}

function programOf(lang: Lang, { out, err }: Lines): Parser {
  return new Parser('adopsi')
    .description(HELP.about[lang])
    .usage(lang === 'id' ? '[opsi] <perintah>' : '[options] <command>')
    .version(readVersion(), '-V, --version', HELP.version[lang])
    .addOption(new Option('--lang <lang>', HELP.lang[lang]).choices(LANGS))
    .helpOption('-h, --help', HELP.help[lang])
    .helpCommand(`help [${lang === 'id' ? 'perintah' : 'command'}]`, HELP.helpCommand[lang])
    .addHelpText('after', `\n${HELP.ends[lang]}`)
    .configureHelp({
      showGlobalOptions: true,
      optionDescription: (option) => option.description,
      styleTitle: (title) => HEADINGS[title]?.[lang] ?? title,
      subcommandTerm: (command) => command.name(),
    })
    .configureOutput({
      writeOut: (text) => out(text.replace(/\n$/, '')),
      writeErr: (text) => err(text.replace(/\n$/, '')),
      outputError: () => {},
    })
    .exitOverride();
}

function addCommand(program: Parser, command: Command, lang: Lang): Parser {
  const { name, summary, arguments: wanted, options, examples } = command;
  const parser = program.command(name).description(summary[lang]);
  parser.helpOption('-h, --help', HELP.help[lang]);
  for (const { name, what } of wanted) parser.argument(`<${name}>`, what[lang]);
  for (const { flags, what } of options) parser.option(flags, what[lang]);
  parser.usage(
    [
      ...(options.length > 0 ? [lang === 'id' ? '[opsi]' : '[options]'] : []),
      ...wanted.map(({ name }) => `<${name}>`),
    ].join(' '),
  );
  const lines = [HELP.examples[lang], ...examples.map((line) => `  ${line}`)];
  return parser.addHelpText('after', `\n${lines.join('\n')}`);
}

async function run(
  command: Command,
  said: Lines & Pick<Call, 'lang'>,
  env: Env,
  parser: Parser,
): Promise<number> {
  const read = readSettings(env);
  if ('settings' in read)
    return command.run({
      ...said,
      settings: read.settings,
      args: parser.args,
      options: parser.opts<Record<string, string | boolean | undefined>>(),
    });
  for (const complaint of read.complaints) said.err(complaint[said.lang]);
  return 2;
}

const TERMINAL: Lines = {
  out: (line) => process.stdout.write(`${line}\n`),
  err: (line) => process.stderr.write(`${line}\n`),
};
