// Says so when the page's own program cannot be loaded or run: a page must never stay at "loading".
addEventListener(
  'error',
  () => {
    const help = document.getElementById('first-aid');
    if (help) help.hidden = false;
  },
  true,
);
