// The JSON schema of `.myelintrc.yaml`, made of the settings that the manifest declares.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

// What only an editor can do anything with.
const OF_THE_EDITOR = new Set(['myelint.trace.server']);

/** @param {string} root the folder of the project */
export function configSchema(root) {
  const read = (file) => JSON.parse(readFileSync(join(root, file), 'utf8'));
  const texts = read('package.nls.json');
  const { properties } = read('package.json').contributes.configuration;
  const settings = {};
  for (const [key, property] of Object.entries(properties)) {
    if (OF_THE_EDITOR.has(key)) continue;
    settings[key.slice('myelint.'.length)] = schemaOf(property, texts);
  }
  const dotted = { ...settings };
  // `citations.style` may stand below `citations`, too.
  for (const [key, schema] of Object.entries(settings)) {
    const [group, name] = key.split('.');
    if (name === undefined) continue;
    dotted[group] ??= { type: 'object', properties: {}, additionalProperties: false };
    dotted[group].properties[name] = schema;
  }
  const files = { type: 'string', minLength: 1 };
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Settings of Myelint for the folder that this file lies in, and all below',
    type: ['object', 'null'],
    additionalProperties: false,
    properties: {
      ...dotted,
      overrides: {
        description: 'Other settings for some of the files; what comes later goes.',
        type: 'array',
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['files'],
          properties: {
            files: {
              description: 'Patterns such as drafts/**, from the folder of this file.',
              anyOf: [files, { type: 'array', items: files, minItems: 1 }],
            },
            ...dotted,
          },
        },
      },
    },
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

function schemaOf(property, texts) {
  const { type, enum: values, minimum, items, properties, markdownDescription } = property;
  return {
    type,
    description: texts[markdownDescription?.replaceAll('%', '')],
    ...(values && { enum: values }),
    ...(minimum !== undefined && { minimum }),
    ...(items && { items }),
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([id, { type: kind, enum: levels, description }]) => [
          id,
          { type: kind, enum: levels, description },
        ]),
      ),
    }),
  };
}
