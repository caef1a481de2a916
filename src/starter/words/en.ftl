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

# What stands in the front matter of a new file.

new-how = Only `title` is required. To use a field, take away the `#` and the space before it and change the value; remove the lines that you do not need.
new-languages = Texts that are not in the translation’s own file are given in each language:
new-choices = The words: { $words }.
new-facts = Facts
new-beside = Also on the page
new-showing = When and where the page is shown
new-title-programme = Name of the programme
new-title-goal = Name of the goal
new-title-project = Name of the project
new-title-funder = Name of the fund
new-title-organisation = Name of the organisation
new-title-report = Name of the publication
new-title-chapter = Heading of the chapter
new-title-series = Name of the series
new-title-news = Headline of the news item
new-title-page = Heading of the page

# What stands in the text of a new file.

new-body-programme = Write the text here. Say first what the programme changes. Some headings to choose from:

    ## What the programme aims at
    ## Why the programme is needed
    ## How it is carried out
    ## How results are followed

    A link to another page: [Its name](../projects/its-file.md)
new-body-goal = Write the text here. Some headings to choose from:

    ## What changes
    ## Where it will be noticed
    ## How it is measured

    A link to another page: [Its name](../projects/its-file.md)
new-body-project = Write the text here. Say first what the project changes, and for whom. Some headings to choose from:

    ## What the project does
    ## Who benefits
    ## What has been achieved
    ## What comes next

    A link to another page: [Its name](../goals/its-file.md)
new-body-funder = Write the text here: what is funded from it, and how the money is applied for. The projects and amounts come to the page by themselves.
new-body-organisation = Write the text here: what the organisation does. Its projects, programmes and publications come to the page by themselves.
new-body-report = Write the text here: the publication itself, or what it is about if it is a file elsewhere. Some headings to choose from:

    ## What the publication is about
    ## Main results
    ## Recommendations
new-body-chapter = Write the chapter here. Headings within it begin with `##`.
new-body-series = Write the text here: what the publications have in common, and for whom they are. They come to the page by themselves.
new-body-news = Write the news here: first what happened, where and when; then why it matters.

    A link to another page: [Its name](../projects/its-file.md)
new-body-page = Write the text here. Headings begin with `##`.

    A link to another page: [Its name](its-file.md)

# What stands in a new translation.

translation-how = The text to translate stands as a comment above the place of its translation. Facts are in the primary file, and nowhere else.
translation-slug = The last part of the page’s address in this language.
translation-reviewed = The day on which the translation was last found to say what the primary text says.
translation-body = Write the translation of each part below it, and remove the comment.

# What `julki new` says.

new-wrote = Wrote `{ $path }`.
new-next = Next: open it, write, and save. `julki serve --open` shows the page as you go.
new-next-draft = Next: open it, write, and save. It is a draft: `julki serve --open` shows it, and the site does when you remove the line `draft: true`.
new-kind-unknown = there is no kind `{ $kind }`; { $hint }
new-kinds = choose from { $known }
new-did-you-mean = did you mean `{ $suggestion }`?
new-id-wrong = `{ $id }` cannot be the name of a new file, which has small letters, digits and hyphens; use `{ $suggestion }`
new-id-hopeless = `{ $id }` cannot be the name of a new file, which has small letters, digits and hyphens, as in `{ $example }`
new-id-taken = `{ $path }` has the id `{ $id }` already; choose another
new-id-chapter = a chapter is named with its report, as in `julki new chapter handbook/02-results`
new-no-report = there is no report in chapters called `{ $report }`; one is begun with `julki new report { $report }/index`
new-report-is-chapters = `{ $folder }` is a report in chapters; write `julki new chapter { $id }`
new-exists = there is a file `{ $path }` already, and nothing is ever written over
new-option = `{ $option }` does not fit the kind `{ $kind }`; what fits is { $known }
new-option-translation = `{ $option }` is a fact, and a translation has only words; what fits is { $known }
new-once = the kind `{ $kind }` has one `{ $option }` only
new-reference = `{ $option }`: there is no `{ $id }` of the kind `{ $kinds }`; { $hint }
new-reference-none = there is none yet
new-reference-known = choose from { $known }
new-word = `{ $option }`: `{ $value }` is none of the words; { $hint }
new-words = choose from { $known }
new-date = `{ $option }`: `{ $value }` is no date; write `2026`, `2026-03` or `2026-03-15`
new-empty = `{ $option }` needs words
new-order = `{ $start }` is after `{ $end }`
new-language = nothing can be translated into `{ $language }` here; { $hint }
new-language-none = the site has one language, `{ $primary }`; others are added under `languages` in `site.yaml`
new-languages-known = choose from { $known }; the primary language is `{ $primary }`
new-language-two = the id names the language `{ $one }` and `--translation` names `{ $other }`
new-no-original = there is no `{ $id }` of the kind `{ $kind }` to translate; { $hint }

# What the patterns of an editor are called.

snippet-programme = A programme
snippet-goal = A goal of a programme
snippet-project = A project
snippet-funder = A fund
snippet-organisation = An organisation
snippet-report = A publication
snippet-chapter = A chapter of a publication
snippet-series = A series of publications
snippet-news = A news item
snippet-page = A plain page
snippet-link-programme = A link to a programme
snippet-link-goal = A link to a goal
snippet-link-project = A link to a project
snippet-link-funder = A link to a funder
snippet-link-organisation = A link to an organisation
snippet-link-report = A link to a publication
snippet-link-series = A link to a series of publications
snippet-link-news = A link to a news item
snippet-link-page = A link to a page
snippet-funding = A share of funding
snippet-partners = A partner
snippet-contacts = Somebody to ask
snippet-milestones = Something that happened, or will
snippet-figures = A number that says something
snippet-sources = A source

# What `julki schema --install` says.

install-wrote = Wrote { $files }.
install-kept = Left as they were: { $files }.
install-unchanged = Nothing has changed since the last time.
install-settings = For help in `site.yaml`, `.vscode/settings.json` needs the line { $line } under `yaml.schemas`.
