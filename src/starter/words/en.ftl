# What `julki init` says.

init-made = Made a site in `{ $folder }`: { $count } files, in { $languages }.
init-kept = Left as they were: { $files }.
init-kept-gitignore = Left as it was: `.gitignore`. It should hold the lines `/output/` and `/.julki/`.
init-next = Next:
init-serve = see it in the browser; it follows what you save
init-new = begin a project of your own
init-check = find what is wrong
init-readme = `README.md` tells the rest.
init-and = and
init-not-empty = the folder `{ $folder }` is not empty: it holds { $files }; choose one that is empty or does not exist yet, so that nothing of yours is mixed with the example
init-more = and more
init-file = `{ $folder }` is a file, not a folder
init-language = there is no example in `{ $language }`; write one or more of { $known }, as in `--languages { $known }`
init-language-twice = `{ $language }` is named twice under `--languages`
init-title = a title needs words
language-fi = Finnish
language-sv = Swedish
language-en = English
not-written = `{ $path }` could not be written: { $said }
not-read = `{ $path }` could not be read: { $said }
