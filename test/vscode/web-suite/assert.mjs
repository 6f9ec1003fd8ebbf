// What the tests import of Node's assertions, where there is no Node.
export function ok(value, message = `${value} is not truthy`) {
  if (!value) throw new Error(message);
}

export function strictEqual(actual, expected) {
  ok(Object.is(actual, expected), `${show(actual)} is not ${show(expected)}`);
}

export function deepStrictEqual(actual, expected) {
  ok(show(actual) === show(expected), `${show(actual)} is not ${show(expected)}`);
}

export function match(text, pattern) {
  ok(pattern.test(text), `${show(text)} does not match ${pattern}`);
}

function show(value) {
  return JSON.stringify(value) ?? String(value);
}
