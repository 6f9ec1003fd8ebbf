import { ErrorCodes, ResponseError, type CancellationToken } from 'vscode-languageserver';
import * as v from 'valibot';

const textDocument = v.looseObject({ uri: v.string() });
const position = v.looseObject({ line: v.number(), character: v.number() });
const range = v.looseObject({ start: position, end: position });

/** What our requests must hold; what they may hold besides is not looked at. */
export const DOCUMENT_PARAMS = v.looseObject({ textDocument });
export const POSITION_PARAMS = v.looseObject({ textDocument, position });
export const RANGE_PARAMS = v.looseObject({
  textDocument,
  range,
  context: v.looseObject({ only: v.nullish(v.array(v.string())) }),
});

/** An answer that is only made to well-formed parameters. Throws `InvalidParams` for others. */
export function wellFormed<P, R>(
  schema: v.GenericSchema,
  answer: (params: P, token: CancellationToken) => Promise<R>,
): (params: P, token: CancellationToken) => Promise<R> {
  return async (params, token) => {
    const result = v.safeParse(schema, params, { abortEarly: true });
    if (result.success) return answer(params, token);
    // A path of names only: what stands there may be the writer's text.
    const place = v.getDotPath(result.issues[0]) ?? 'the parameters';
    throw new ResponseError(
      ErrorCodes.InvalidParams,
      `${place} is not what the protocol has there.`,
    );
  };
}
