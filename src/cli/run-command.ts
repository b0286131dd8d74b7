import { endOnClosedOutput } from './closed-output.ts'
import { CommandError } from './command-error.ts'

/**
 * Runs a command and sets the exit code to what it returns. A fault that a command tells of itself, or arguments it does
 * not know, end it with one line and exit code 2; any other error is a fault of the program and is thrown on.
 */
export async function runCommand(name: string, main: () => number | Promise<number>): Promise<void> {
  endOnClosedOutput(name)
  try {
    process.exitCode = await main()
  } catch (error) {
    if (!(error instanceof CommandError) && !isOfArguments(error)) throw error
    console.error(`${name}: ${error.message}`)
    process.exitCode = 2
  }
}

/** What `parseArgs` throws where the arguments are not of a command's form. */
function isOfArguments(error: unknown): error is TypeError {
  return error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS_')
}
