import { parseArgs, type ParseArgsConfig } from 'node:util';
import { Misuse } from './misuse.ts';
import { alike } from './nearest.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

interface StrictConfig<T extends Options> {
  args: string[];
  options: T;
  allowPositionals: true;
  strict: true;
}

/**
 * Reads the arguments of a command.
 * @throws {Misuse} on an option that the command does not know, or one used wrongly
 */
export function readArguments<const T extends Options>(
  command: string,
  args: readonly string[],
  options: T,
): ReturnType<typeof parseArgs<StrictConfig<T>>> {
  refuseMisuse(command, args, options);
  return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
}

/** What a strict `parseArgs` would refuse too, in our words: its own differ from one Node to the next. */
function refuseMisuse(command: string, args: readonly string[], options: Options): void {
  const { tokens } = parseArgs({ args: [...args], options, strict: false, tokens: true });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const { rawName, value, inlineValue } = token;
    const option = Object.hasOwn(options, token.name) ? options[token.name] : undefined;
    const help = `See myelint ${command} --help.`;
    if (!option) {
      const names = Object.keys(options).map((name) => `--${name}`);
      throw new Misuse(`${command} has no option ${rawName}${alike(rawName, names)}. ${help}`);
    }
    if (option.type === 'boolean' && value !== undefined) {
      throw new Misuse(`${rawName} takes no value. ${help}`);
    }
    const looksLikeOption = !inlineValue && value !== undefined && /^-./.test(value);
    if (option.type === 'string' && (!value || looksLikeOption)) {
      throw new Misuse(`${rawName} needs a value. ${help}`);
    }
  }
}

/**
 * The value of an option that must be one of a few words.
 * @throws {Misuse} naming the words it could be
 */
export function oneOf<const T extends string>(
  option: string,
  value: string,
  words: readonly T[],
): T {
  const word = words.find((candidate) => candidate === value);
  if (word !== undefined) return word;
  throw new Misuse(
    `${option} cannot be "${value}"${alike(value, words)}; it is one of ${words.join(', ')}.`,
  );
}
