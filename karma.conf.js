// Karma configuration: https://karma-runner.github.io/6.4/config/configuration-file.html
const path = require('node:path');
const { chromiumFlags, findChromium } = require('./tools/setup/chromium.mjs');

process.env.CHROME_BIN = findChromium() ?? process.env.CHROME_BIN;

module.exports = function (config) {
  config.set({
    basePath: '',
    frameworks: ['jasmine'],
    plugins: [
      require('karma-jasmine'),
      require('karma-chrome-launcher'),
      require('karma-jasmine-html-reporter'),
      require('karma-coverage'),
    ],
    client: { jasmine: { random: true, failSpecWithNoExpectations: true, timeoutInterval: 30_000 } },
    jasmineHtmlReporter: { suppressAll: true },
    reporters: ['dots'],
    coverageReporter: {
      dir: path.join(__dirname, 'coverage'),
      subdir: '.',
      reporters: [{ type: 'html' }, { type: 'lcovonly' }, { type: 'text-summary' }],
      check: {
        global: { statements: 60, branches: 40, functions: 60, lines: 60 },
      },
    },
    browsers: ['ChromeHeadlessCI'],
    customLaunchers: {
      ChromeHeadlessCI: {
        base: 'ChromeHeadless',
        flags: chromiumFlags,
      },
    },
    // A property test keeps a slow or busy machine from answering for longer than the few seconds that Karma waits by itself.
    pingTimeout: 60_000,
    browserDisconnectTimeout: 30_000,
    browserNoActivityTimeout: 120_000,
    restartOnFileChange: true,
  });
};
