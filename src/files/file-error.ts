/** A file of a release that could not be made. Its message is the name of the file; the cause says why. */
export class FileError extends Error {
  constructor(file: string, cause: unknown) {
    super(file, { cause });
  }
}
