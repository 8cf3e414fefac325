// Read by every Node that can read modules at all: no syntax newer than 2019 here or in the scripts' first files, so
// that an old Node says what's wrong instead of where it stopped understanding.

/** Whether this Node can run the system; if not, says so in one sentence and makes the exit code 1. */
function hasSupportedNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return true;
  console.error(
    'Röda tråden behöver Node.js 20.19 eller nyare, men det här är ' +
      process.version +
      '. Installera en nyare version från https://nodejs.org och försök igen.',
  );
  process.exitCode = 1;
  return false;
}

/**
 * Runs a script's main part, which lives in a file of its own so that it can use today's language. An expected failure
 * is a sentence; anything else keeps its stack.
 * @param {() => Promise<{ main: () => Promise<void> }>} load
 */
export function runMain(load) {
  if (!hasSupportedNode()) return;
  load()
    .then((script) => script.main())
    .catch((error) => {
      console.error(error.name === 'Avbrott' ? error.message : error);
      process.exitCode = error.exitCode || 1;
    });
}
