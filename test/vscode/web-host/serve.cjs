// Runs a suite in VS Code for the Web, in the browser that CHROMIUM_BIN names; what it is to run comes
// as JSON. It is a process of its own, since the test runner has no end of its own when a browser fails.
const playwright = require('playwright');
const { runTests } = require('@vscode/test-web');

const launch = playwright.chromium.launch.bind(playwright.chromium);
playwright.chromium.launch = (options) =>
  launch({ ...options, executablePath: process.env.CHROMIUM_BIN });

runTests({
  browserType: 'chromium',
  headless: true,
  host: '127.0.0.1',
  quality: 'stable',
  ...JSON.parse(process.argv[2]),
}).then(
  () => process.exit(0),
  (error) => {
    console.error(error);
    process.exit(1);
  },
);
