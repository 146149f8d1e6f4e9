// Words about what has happened: they belong to the days of an article, wherever it quotes them. Collected by hand.
export const comments = new Set(
  (
    'accuse acknowledge admit argue blame call claim condemn confirm criticise criticize defend deny describe ' +
    'dismiss praise reject welcome'
  ).split(' '),
);
