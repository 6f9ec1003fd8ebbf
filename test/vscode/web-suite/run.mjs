/** Runs the tests that are loaded; the results go to the console, for there are no files. */
export function run() {
  const tests = [];
  return new Promise((resolve, reject) => {
    const runner = globalThis.mocha.run((failures) => {
      console.log(`SUITE_RESULTS ${JSON.stringify({ tests })}`);
      if (failures === 0) resolve();
      else reject(new Error(`${failures} failed`));
    });
    const title = (test) => test.fullTitle();
    runner.on('pass', (test) => tests.push({ title: title(test), state: 'passed' }));
    runner.on('pending', (test) => tests.push({ title: title(test), state: 'skipped' }));
    runner.on('fail', (test, error) => {
      const told = String(error?.stack ?? error);
      console.log(`${title(test)}: ${told}`);
      tests.push({ title: title(test), state: 'failed', error: told });
    });
  });
}
