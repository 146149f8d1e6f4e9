declare const ANNALS_VERSION: string | undefined;

/** The package's version, which the build writes in. */
export const version = typeof ANNALS_VERSION === 'string' ? ANNALS_VERSION : '0.0.0-source';
