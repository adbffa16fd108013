import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/**
 * Starts a script of this folder in a process of its own, so that no two parts of a measurement
 * share an event loop; `execArgv` are options of Node. `ask` sends it a message and waits for the answer.
 */
export function startChild(script, execArgv = []) {
  const child = fork(fileURLToPath(new URL(script, import.meta.url)), {
    execArgv,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const exited = new Promise((resolve) => child.once('exit', resolve));
  return {
    /** The first message that the child sends by itself. */
    ready: nextMessage(child, script),
    ask(question) {
      const answer = nextMessage(child, script);
      child.send(question);
      return answer;
    },
    async stop() {
      if (child.exitCode === null) {
        child.kill();
      }
      await exited;
    },
  };
}

function nextMessage(child, script) {
  return new Promise((resolve, reject) => {
    const onExit = (code) => reject(new Error(`${script} ended with ${code}`));
    child.once('exit', onExit);
    child.once('message', (message) => {
      child.off('exit', onExit);
      if (message.error) {
        reject(new Error(`${script}: ${message.error}`));
      } else {
        resolve(message);
      }
    });
  });
}

/** In the child: answers every question of the parent, or says why it cannot. */
export function answerQuestions(answer) {
  process.on('message', async (question) => {
    try {
      process.send(await answer(question));
    } catch (error) {
      process.send({ error: error.stack });
    }
  });
  // Without its parent nobody would end it.
  process.on('disconnect', () => process.exit());
}
