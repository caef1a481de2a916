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
