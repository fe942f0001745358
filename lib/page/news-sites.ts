/** Match patterns of the news sites where On Record works from the moment it is installed. */
export const NEWS_SITES: readonly string[] = ['*://*.bbc.com/*'];
