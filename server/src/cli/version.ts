/** Put in by the build, from package.json. */
declare const MYELINT_VERSION: string;

export const version = MYELINT_VERSION;
