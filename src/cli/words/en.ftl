# What the commands say, in English: all but the help of the command line, and but the problems themselves
# (`src/diagnostic/en.ftl`, which also says how these files are written).

## The end of a run

summary =
    { $errors ->
        [0] { $warnings ->
            [0] no problems
            [one] 1 warning
           *[other] { NUMBER($warnings) } warnings
        }
        [one] { $warnings ->
            [0] 1 error
            [one] 1 error and 1 warning
           *[other] 1 error and { NUMBER($warnings) } warnings
        }
       *[other] { $warnings ->
            [0] { NUMBER($errors) } errors
            [one] { NUMBER($errors) } errors and 1 warning
           *[other] { NUMBER($errors) } errors and { NUMBER($warnings) } warnings
        }
    }

built =
    { $pages ->
        [one] Built 1 page in { NUMBER($seconds) } s: { $found }; { $files }
       *[other] Built { NUMBER($pages) } pages in { NUMBER($seconds) } s: { $found }; { $files }
    }
checked =
    { $pages ->
        [one] Checked 1 page in { NUMBER($seconds) } s: { $found }
       *[other] Checked { NUMBER($pages) } pages in { NUMBER($seconds) } s: { $found }
    }
files =
    { $written ->
        [one] 1 file written
       *[other] { NUMBER($written) } files written
    }, { NUMBER($unchanged) } unchanged, { NUMBER($removed) } removed
# Why nothing was published; added to the line before.
not-published = the published site is as it was
strict-stopped = with --strict a warning counts as an error

## The table of pages

table-head = pages
sort-home = home
sort-list = list
sort-redirect = redirect
sort-programme = programme
sort-goal = goal
sort-project = project
sort-funder = funder
sort-organisation = organisation
sort-report = report
sort-chapter = chapter
sort-series = series
sort-news = news
sort-page = page

## What keeps a command from starting

usage-error = error: { $said }
usage-hint = For more information, try '--help'.
no-folder = there is no folder `{ $path }`
no-site = there is no `site.yaml` in `{ $path }`, so it is no site's folder
no-address = `{ $url }` is no address of a site; write it as in `https://example.org/`
output-in-sources = the output folder `{ $path }` lies in `{ $name }`, which the site is made from
no-epoch = SOURCE_DATE_EPOCH is `{ $value }`, which is no number of seconds since 1970
no-tongue =
    there are no messages in the language `{ $tag }`; { GIVEN($suggestion) ->
        [yes] { did-you-mean } There are { $known }
       *[no] there are { $known }
    }
no-code =
    there is no code `{ $code }`; { GIVEN($suggestion) ->
        [yes] { did-you-mean }
       *[no] `julki explain` lists them
    }
no-schema =
    there is no schema of `{ $word }`; { GIVEN($suggestion) ->
        [yes] { did-you-mean }
       *[no] there are { $known }
    }

## The list of codes

codes-errors = Errors: nothing is published until they are mended
codes-warnings = Warnings: published all the same, unless `site.yaml` or --strict says otherwise
codes-more = `julki explain CODE` tells more of one.

## The preview, in the terminal

serve-welcome = Preview: { $url }   (Ctrl+C ends it)
serve-checked = { $url }: { $found } ({ NUMBER($seconds) } s)
serve-open-to-others = warning: everybody in the network can read this preview, drafts too
serve-no-browser = no browser could be opened; open { $url } yourself
serve-unwatched = warning: changes cannot be seen, so restart the preview to see them: { $said }
serve-taken =
    { GIVEN($free) ->
        [yes] port { $port } is taken, perhaps by another preview; port { $free } is free: julki serve --port { $free }
       *[no] port { $port } is taken, and so are the next ones
    }

## A new site

init-made = Made a site in `{ $folder }`: { $count } files ({ $languages }).
init-kept = Left as they were: { $files }.
init-kept-gitignore = Left as it was: `.gitignore`. It should hold the lines `/output/` and `/.julki/`.
init-next = Next:
init-serve = see it in the browser; it follows what you save
init-new = begin a project of your own
init-check = find what is wrong
init-readme = `README.md` tells the rest.
init-not-empty = the folder `{ $folder }` is not empty: it holds { $files }; choose one that is empty or does not exist yet, so that nothing of yours is mixed with the example
init-file = `{ $folder }` is a file, not a folder
init-language = there is no example in `{ $language }`; write one or more of { $known }, as in `--languages { $known }`
init-language-twice = `{ $language }` is named twice under `--languages`
init-title = a title needs words

## A new file

choose-from = choose from { $known }
not-written = `{ $path }` could not be written: { $said }
not-read = `{ $path }` could not be read: { $said }
new-wrote = Wrote `{ $path }`.
new-next = Next: open it, write, and save. `julki serve --open` shows the page as you go.
new-next-draft = Next: open it, write, and save. It is a draft: `julki serve --open` shows it, and the site does when you remove the line `draft: true`.
new-kind-unknown = there is no kind `{ $kind }`; { $hint }
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
new-word = `{ $option }`: `{ $value }` is none of the words; { $hint }
new-date = `{ $option }`: `{ $value }` is no date; write `2026`, `2026-03` or `2026-03-15`
new-empty = `{ $option }` needs words
new-order = `{ $start }` is after `{ $end }`
new-language = nothing can be translated into `{ $language }` here; { $hint }
new-language-none = the site has one language, `{ $primary }`; others are added under `languages` in `site.yaml`
new-languages-known = choose from { $known }; the primary language is `{ $primary }`
new-language-two = the id names the language `{ $one }` and `--translation` names `{ $other }`
new-no-original = there is no `{ $id }` of the kind `{ $kind }` to translate; { $hint }

## An editor

install-wrote = Wrote { $files }.
install-kept = Left as they were: { $files }.
install-unchanged = Nothing has changed since the last time.

## Coverage, as `julki check --coverage` shows it

coverage-language = Translations into { named-language }
coverage-translated = translated
coverage-summary-only = summary only
coverage-missing = missing
coverage-stale = stale
coverage-total = all

coverage-kind =
    { $kind ->
        [programme] programmes
        [goal] goals
        [project] projects
        [funder] funders
        [organisation] organisations
        [report] publications
        [chapter] chapters
        [series] series
        [news] news
       *[page] pages
    }

coverage-gaps =
    { $count ->
        [0] Nothing is left to write in { named-language }
       *[other] To write in { named-language }
    }

coverage-gap =
    { $lack ->
        [all] everything
        [title] the title
        [summary] the summary
        [body] the text
       *[none] { "" }
    }{ $stale ->
        [yes] { $lack ->
            [none] compare with the primary text, which was reviewed later
           *[other] ; the primary text was reviewed later
        }
       *[no] { "" }
    }

coverage-one-language = The site has one language, so that there is nothing to translate
