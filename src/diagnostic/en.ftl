# What Julki says about a faulty site, in English.
#
# - One message for each code, under the code's own word, with a `.help` that says what to do.
# - A message is a lowercase sentence without full stop; what the writer wrote stands in backticks.
# - The variables of each message are listed in `catalogue.rs`. One that a phase does not give is empty here;
#   GIVEN($name) is `yes` or `no` and tells the two apart.
# - KEY($name) makes a variant's name of any text: `a sequence` becomes `a-sequence`.
# - NUMBER($name) writes a number with the signs of the language: `12,000`.
# - `.title` names the code in a few words, for lists.
# - A translation is a file beside this one with the same messages and attributes. The words of the commands are in
#   `src/cli/words/`.

## Shared parts

did-you-mean = did you mean `{ $suggestion }`?

named-field =
    { GIVEN($field) ->
        [yes] `{ $field }`
       *[no] this value
    }

named-language =
    { $language ->
        [en] English
        [fi] Finnish
        [sv] Swedish
       *[other] `{ $language }`
    }

# What a reference names, by the kinds that fit.
kind-word =
    { $kind ->
        [programme] programme
        [goal] goal
        [project] project
        [funder] funder
        [organisation] organisation
        [report] report
        [chapter] chapter
        [series] series
        [news] news item
        [page] page
        [programme-or-goal] programme or goal
        [goal-or-programme] goal or programme
        [funder-or-organisation] funder or organisation
        [body] body
        [party] party
        [colour] colour
        [theme] theme
        [entity] entity
       *[other] { $kind }
    }

found-word =
    { $found ->
        [programme] programme
        [goal] goal
        [project] project
        [funder] funder
        [organisation] organisation
        [report] report
        [chapter] chapter
        [series] series
        [news] news item
        [page] page
       *[other] { $found }
    }

or = or

# What a library or the system says, in its own words, which are English.
library-said = { $text }

## Labels of related places

first-defined-here = first defined here
also-claimed-here = also claimed here
also-given-here = also given here

## How problems are printed for people

severity-error = error
severity-warning = warning
help-label = help
# Where a problem is, when it is told in sentences.
plain-place = { $file }, line { $line }, column { $column }
plain-file = { $file }
plain-error = Error: { $message } (code { $code }).
plain-warning = Warning: { $message } (code { $code }).
plain-line = Line { $line } reads: { $text }
plain-empty-line = Line { $line } is empty.
plain-part = It concerns: { $text }
plain-help = What to do: { $help }
plain-related = See also { $place }: { $label }.

# What names of files in a SARIF log begin from.
sarif-base = the folder in which Julki was started

## What the disk says

io-not-found = it does not exist
io-permission-denied = you have no right to do so
io-already-exists = it exists already
io-storage-full = the disk is full
io-quota-exceeded = your share of the disk is used up
io-read-only = the disk can only be read
io-is-a-folder = it is a folder
io-not-a-folder = part of the way to it is no folder
io-folder-not-empty = the folder is not empty
io-invalid-name = the disk allows no such name
io-busy = another program is using it

## What is wrong with an output's path

said-path-leaves = it is no path within the site
said-path-reserved = Julki keeps this name for itself
said-path-twice = two pages were written to it
said-path-also-folder = it would be both a file and a folder
said-unfinished = a file before it could not be written

## What outputs are called, where two claim one place

output-home = the home page
output-entity = the { kind-word } `{ $id }`
output-list =
    { $kind ->
        [programme] the list of programmes
        [goal] the list of goals
        [project] the list of projects
        [funder] the list of funders
        [organisation] the list of organisations
        [report] the list of reports
        [series] the list of series
        [news] the list of news
       *[other] the list of pages
    }
output-narrowed =
    { output-list } by { $facet ->
        [status] status
        [type] type
        [programme] programme
        [goal] goal
        [funder] funder
        [series] series
        [year] year
       *[other] { $facet }
    } `{ $value }`
output-section = the list `{ $section }` of the { kind-word } `{ $id }`
output-a-z = the alphabetical index
output-data = the page about the data
output-feed = the feed
output-sitemap = the sitemap
output-robots = what visiting programs are told
output-not-found = the page for what is not found
output-redirect = an old address of the { kind-word } `{ $id }`
output-cover = the cover of the { kind-word } `{ $id }`
output-banner = the picture of the home page
output-icon = the site's icon
output-card = the site's card
output-style = the theme's style sheet
output-asset = the theme's file `{ $file }`
output-file = the file `{ $file }`

## What is wrong in a theme

said-lacks-templates = it lacks { NUMBER($count) } templates, { $names } …, and extends no theme that has them
said-no-variable =
    there is no variable `{ $name }` in `{ $template }`{ GIVEN($suggestion) ->
        [yes] ; { did-you-mean }
       *[no] { "" }
    }
said-no-field =
    there is no `{ $name }` in { $path }, which is { $shape }{ GIVEN($suggestion) ->
        [yes] ; { did-you-mean }
       *[no] { "" }
    }
said-view-as-text = { $path } is a { $view }, not a text; write one of its fields: { $fields }
said-list-as-text = { $path } is a list, not a text; go through it with `{ "{" }% for … %{ "}" }`
said-unexpected = `{ $token }` was not expected here
shape-view = a { $view }
shape-list = a list
shape-plain = a text, a number or the like
string-twice = `{ $name }` is defined twice in this file; the first is used
string-no-function = there is no function `{ $name }`; the only one is `{ $known }`
string-no-option = `{ $function }` has no option `{ $name }`, only `{ $one }` and `{ $other }`
string-unknown = no file of this language has `{ $name }`
string-no-attribute = `{ $name }` has no attribute `{ $attribute }`
string-no-text = `{ $name }` has attributes only, and no text
string-long-number = `{ $number }` has more than 15 digits; nothing of this file is used

## Errors: the file itself

invalid-yaml =
    { $reason ->
        [tab] a tab stands where YAML allows only spaces
        [colon] a colon inside a value makes YAML see a second field on the line
        [alias-bomb] the aliases of this YAML unfold into too much
        [duplicate-key] the field { named-field } is written twice
        [quote] a quotation mark is opened and never closed
        [bracket] a bracket is opened and never closed
        [documents] the YAML holds more than one document
        [unclosed] the front matter is never closed
        [structure] this line does not fit with the ones above it
        [trailing] text goes on after the closing quotation mark
        [character] a value cannot begin with `{ $character }`
        [anchor] an alias with `*` names a value that no `&` has given
        [escape] a backslash in double quotation marks stands before a character that it does not belong to
        [depth] there are too many levels of values in each other
       *[other] { GIVEN($said) ->
            [yes] the YAML cannot be read: { $said }
           *[no] the YAML cannot be read
        }
    }
    .title = front matter that cannot be read
    .help =
        { $reason ->
            [tab] indent with spaces, two for each level
            [colon] put the whole value in quotation marks
            [alias-bomb] write the values out instead of repeating them with `&` and `*`
            [duplicate-key] keep one of the two, or make one list of both values
            [quote] close the quotation mark, or put the value in the other kind of quotation marks
            [bracket] close every `[` with `]` and every `{ "{" }` with `{ "}" }`
            [documents] leave only one document: a line of `---` may stand only before and after the front matter
            [unclosed] write a line of `---` after the last field, before the text
            [structure] write each field on a line of its own, as `name: value`, indented as its neighbours are, and each item of a list after `- `
            [trailing] put the whole value in the other kind of quotation marks
            [character] put the whole value in quotation marks
            [anchor] put the value in quotation marks if it only begins with `*`, or give the value with `&` first
            [escape] put the value in single quotation marks, where a backslash is a plain character
            [depth] write the values with less indentation
           *[other] check the indentation, colons and quotation marks of this line and the one above it
        }

not-utf8 = the file is not text in UTF-8
    .title = a text file in another encoding than UTF-8
    .help = save the file again with the encoding UTF-8; an editor offers it under “save with encoding”

missing-front-matter =
    { $reason ->
        [empty] the file is empty
       *[other] the file does not begin with front matter
    }
    .title = a file without front matter
    .help = begin the file with a line of `---`, then `title:` and the other fields, then another line of `---`

file-too-large = the file is { NUMBER($size) } MB, and the limit for text is { NUMBER($limit) } MB
    .title = a text file that is too large
    .help = split the text into chapters or several files; pictures and attachments belong in files of their own

## Errors: fields and values

unknown-field =
    { $reason ->
        [severity] the severity of { named-field } cannot be set: an error is always one
        [colour] the theme has no colour { named-field }
        [font] the theme has no font { named-field }
       *[other] there is no field { named-field } here
    }
    .title = a field that does not exist
    .help =
        { GIVEN($suggestion) ->
            [yes] { did-you-mean }
           *[no] { $reason ->
                [severity] remove it; only the severity of warnings can be set
                [colour] remove it; a theme's colours are in its `theme.yaml`
                [font] remove it; a theme's fonts are in its `theme.yaml`
                [comma] a comma ends the value before it: write decimals with a full stop, or put the value in quotation marks
               *[other] { GIVEN($known) ->
                    [yes] use one of these: { $known }
                   *[no] remove it, or say it in the text below the front matter
                }
            }
        }

wrong-type =
    { KEY($found) ->
        [nothing] { named-field } is empty, and should be { wanted-type }
        [text] { named-field } should be { wanted-type }, not text
        [number] { named-field } should be { wanted-type }, not a number
        [boolean] { named-field } should be { wanted-type }, not `true` or `false`
        [list] { named-field } should be { wanted-type }, not a list
        [map] { named-field } should be { wanted-type }, not a group of fields
       *[other] { named-field } should be { wanted-type }
    }
    .title = a value of the wrong sort
    .help =
        { KEY($expected) ->
            [text] write it in words; put it in quotation marks if it holds a colon or begins with a sign
            [string] write it in words; put it in quotation marks if it holds a colon or begins with a sign
            [a-string] write it in words; put it in quotation marks if it holds a colon or begins with a sign
            [date] write the date as `2023`, `2023-03` or `2023-03-15`
            [money] write the amount as a plain number, such as `120000`, without spaces or a currency sign
            [reference] write the id: the name of the other file without its folder and `.md`
            [source] write a report's id, or a group of fields with at least `title`
            [link] write a web address, or a group of fields with `title` and `url`
            [list] write the values in brackets, `[one, two]`, or each on its own line after `- `
            [sequence] write the values in brackets, `[one, two]`, or each on its own line after `- `
            [a-sequence] write the values in brackets, `[one, two]`, or each on its own line after `- `
            [map] write each part on its own indented line, as `name: value`
            [a-map] write each part on its own indented line, as `name: value`
            [colour] write a CSS colour in quotation marks, such as `"#24506b"`, or a group of fields with `light` and `dark`
            [participant] write an organisation's id, or a group of fields with `organisation` and `role`
            [label] write `one:` and `other:`, by language
            [author] write a name, or a group of fields with `given` and `family`, or with `organisation`
            [boolean] write `true` or `false`, without quotation marks
            [a-boolean] write `true` or `false`, without quotation marks
            [number] write digits only, with a full stop before decimals
           *[other] { GIVEN($field) ->
                [yes] see `julki explain wrong-type` for what `{ $field }` may hold
               *[no] see `julki explain wrong-type` for what may stand here
            }
        }

wanted-type =
    { KEY($expected) ->
        [text] text
        [string] text
        [a-string] text
        [date] a date
        [money] an amount of money
        [reference] the id of another page
        [source] a source
        [link] a link
        [list] a list
        [sequence] a list
        [a-sequence] a list
        [map] a group of fields
        [a-map] a group of fields
        [participant] a participant
        [colour] a colour
        [area] an area
        [author] an author
        [location] a location
        [contact] a contact
        [share] a share of funding
        [body] a body
        [task] a task
        [image] an image
        [file] a file
        [member] a member
        [management] an authority that manages a fund
        [label] the words for one and for several
        [currency] a currency
        [approximation] `true`, `nearly`, `over` or `at-most`
        [number] a number
        [boolean] `true` or `false`
        [bool] `true` or `false`
        [a-boolean] `true` or `false`
        [integer] a whole number
        [an-integer] a whole number
        [i8] a whole number
        [i16] a whole number
        [i32] a whole number
        [i64] a whole number
        [isize] a whole number
        [u8] a whole number that is not negative
        [u16] a whole number that is not negative
        [u32] a whole number that is not negative
        [u64] a whole number that is not negative
        [usize] a whole number that is not negative
        [f32] a number
        [f64] a number
       *[other] { GIVEN($expected) ->
            [yes] { $expected }
           *[no] something else
        }
    }

invalid-value =
    { GIVEN($value) ->
        [yes] `{ $value }` cannot be the value of { named-field }
       *[no] { named-field } has a value that it cannot have
    }{ GIVEN($said) ->
        [yes] : { $said }
       *[no] { "" }
    }
    .title = a value that a field cannot have
    .help =
        { GIVEN($suggestion) ->
            [yes] { did-you-mean }{ GIVEN($expected) ->
                [yes] { " " }(one of these: { $expected })
               *[no] { "" }
            }
           *[no] { GIVEN($expected) ->
                [yes] use one of these: { $expected }
               *[no] { GIVEN($example) ->
                    [yes] write it as in this example: `{ $example }`
                   *[no] correct the value, or remove the field if the fact is not known
                }
            }
        }

missing-field = the field { named-field } is missing
    .title = a field that is missing
    .help =
        { $field ->
            [title] add a line `title:` with the name that readers will see
           *[other] add a line `{ $field }:` with its value
        }

invalid-date =
    { GIVEN($value) ->
        [yes] { named-field } is `{ $value }`, which cannot be read as a date
       *[no] { named-field } cannot be read as a date
    }
    .title = a date that cannot be read
    .help =
        { GIVEN($suggestion) ->
            [yes] { did-you-mean }
           *[no] write the year first, as `2023`, `2023-03` or `2023-03-15` (a news item's may go on with `T13:59`); leave out what is not known
        }

invalid-identifier =
    { named-field } is `{ $value }`, which is not { $type ->
        [isbn] a valid ISBN
        [issn] a valid ISSN
        [business-id] a valid business id
        [urn] a valid URN
        [doi] a valid DOI
       *[other] a valid identifier
    }
    .title = a wrong ISBN, ISSN, DOI, URN or business id
    .help =
        { $type ->
            [isbn] copy it again from the publication: its last digit does not fit the others, or one is missing
            [issn] copy it again from the publication: its last digit does not fit the others, or one is missing
            [business-id] it has seven digits, a hyphen and a check digit, such as `0101263-6`; copy it again from the source
            [urn] it begins with `urn:` and a namespace, such as `URN:ISBN:978-…`; copy it again from the publication
            [doi] it begins with `10.` and has a slash, such as `10.1000/182`, without `https://doi.org/`
           *[other] copy it again from the publication
        }

unknown-reference =
    { $reason ->
        [ambiguous] more than one kind has the id `{ $id }`
        [wrong-kind] `{ $id }` is of the kind { found-word }, and this field takes { kind-word }
       *[other] there is no { kind-word } `{ $id }`
    }
    .title = a reference to something that does not exist
    .help =
        { GIVEN($suggestion) ->
            [yes] { did-you-mean }
           *[no] { $reason ->
                [wrong-kind] use an id of the kind that this field takes, or move it to the field that is meant for it
                [ambiguous] say which is meant, with its kind and a colon before it: `goal:{ $id }`
                [party] use an id that exists (one of `parties` in `site.yaml`), or add it there
                [colour] use the name of a colour that the theme has, or add it to `colours` in `theme.yaml`
               *[other] use an id that exists (a file's name without its folder and `.md`), or add the missing file
            }
        }

unknown-language =
    { $reason ->
        [primary] { named-language } is the primary language, whose file has no ending for it
        [quotes] a comma ends the text here, so that `{ $language }` is lost
       *[other] this site has no language `{ $language }`
    }
    .title = a language that the site does not have
    .help =
        { $reason ->
            [primary] remove `.{ $language }` from the file's name; the file then holds the facts too
            [quotes] put the whole text in quotation marks: `"351,8"`
           *[other] { GIVEN($suggestion) ->
                [yes] { did-you-mean }
               *[no] correct the language, or add `{ $language }` to `languages` in `site.yaml`
            }
        }

unknown-folder =
    { GIVEN($folder) ->
        [yes] `content/{ $folder }` is no folder for content
       *[no] a file directly in `content` belongs to no kind
    }
    .title = a file in a folder that holds no content
    .help =
        { GIVEN($suggestion) ->
            [yes] { did-you-mean }
           *[no] move the file to `content/programmes`, `goals`, `projects`, `funders`, `organisations`, `reports`, `series`, `news` or `pages`
        }

duplicate-id = more than one { kind-word } has the id `{ $id }`
    .title = one id for two things
    .help = rename one of the files: a file's name is its id, whatever folder it lies in

end-before-start =
    { GIVEN($start) ->
        [yes] the end, `{ $end }`, is before the start, `{ $start }`
       *[no] the end, `{ $end }`, is before the start
    }
    .title = an end before its start
    .help = check both dates against the source; they may have changed places

reference-cycle =
    { GIVEN($kind) ->
        [yes] each { kind-word } of this chain leads back to itself: `{ $chain }`
       *[no] this chain of references leads back to its beginning: `{ $chain }`
    }
    .title = references that go in a circle
    .help = remove one of the references, so that the chain has a beginning

## Errors: translations

fact-in-translation =
    { $reason ->
        [two-homes] { named-field } is given both here and in the primary file
        [map] { named-field } is given by language, in a file of one language
       *[other] { named-field } is a fact, and a translation holds only words
    }
    .title = a fact in a translation
    .help =
        { $reason ->
            [map] write the text alone, or move the whole list of languages to the primary file
            [two-homes] keep one of the two: either the translation's own file or the list of languages in the primary file
           *[other] move it to the primary file, where it holds for every language, and remove it here
        }

orphan-translation =
    { GIVEN($primary) ->
        [yes] this translates `{ $primary }`, which does not exist
       *[no] this translates a file that does not exist
    }
    .title = a translation of a file that does not exist
    .help =
        { GIVEN($primary) ->
            [yes] add `{ $primary }` with the facts and the primary language's text, or correct this file's name
           *[no] add the file with the facts and the primary language's text, or correct this file's name
        }

## Errors: links, files and embeds

broken-link =
    { $reason ->
        [file] the link leads to `{ $destination }`, and there is no such file
        [scheme] the link `{ $destination }` begins with `{ $scheme }`, which Julki does not publish
        [image] the picture `{ $destination }` is on another server
        [address] `{ $destination }` is no whole address
        [empty] the link leads nowhere
        [path] the link leads to `{ $destination }`, outside the site
        [id] the link leads to `{ $destination }`, and nothing has that id
       *[other] the link leads to `{ $destination }`, which does not exist
    }
    .title = a link that leads nowhere
    .help =
        { GIVEN($suggestion) ->
            [yes] { did-you-mean }
           *[no] { $reason ->
                [file] write the way from this file to the other, such as `../projects/kupla.md`, or the id, `project:kupla`
                [scheme] use `https:`, `mailto:` or `tel:`, or the way to a file of the site
                [image] put the picture beside the text's own file, so that readers' visits are told to nobody
                [address] begin it with `https://`, `mailto:`, or a kind and a colon: `project:kupla`
                [empty] link to a file of this site, or to a whole address that begins with `https://`
                [path] link to a file of this site, or to a whole address that begins with `https://`
                [id] use the name of the other file without its folder and `.md`, after its kind and a colon
               *[other] correct the link, or remove it and keep its text
            }
        }

broken-anchor =
    { GIVEN($destination) ->
        [yes] `{ $destination }` has no heading `#{ $anchor }`
       *[no] this page has no heading `#{ $anchor }`
    }
    .title = a link to a heading that does not exist
    .help =
        { GIVEN($suggestion) ->
            [yes] { did-you-mean }
           *[no] use a heading's words in lower case with hyphens between them, or link to the page as a whole
        }

missing-file = there is no file `{ $path }`
    .title = a picture or attachment that does not exist
    .help =
        { GIVEN($suggestion) ->
            [yes] { did-you-mean }
           *[no] add the file, or correct its name; capitals and lower case letters differ
        }

unknown-embed =
    { $reason ->
        [argument] the embed `{ $embed }` takes no argument `{ $argument }`
        [value] `{ $value }` cannot be the `{ $argument }` of the embed `{ $embed }`
        [missing-argument] the embed `{ $embed }` needs the argument `{ $argument }`
       *[name] there is no embed `{ $embed }`
    }
    .title = an embed that does not exist
    .help =
        { GIVEN($suggestion) ->
            [yes] { did-you-mean }
           *[no] { $reason ->
                [argument] remove it, or use one of these: { $known }
                [value] { GIVEN($known) ->
                    [yes] use one of these: { $known }
                   *[no] use an id that exists, or remove the argument
                }
                [missing-argument] add `?{ $argument }=` and a value after the name
               *[name] use one of these: { $known }
            }
        }

## Errors: what is published

output-collision = { $first } and { $second } would both be published at `{ $path }`
    .title = two pages at one address
    .help = give one of them another `slug`, or rename one of the files

template-error =
    { GIVEN($page) ->
        [yes] a template of the theme failed on `{ $page }`: { $said }
       *[no] { $reason ->
            [strings] the words of the theme cannot be used: { $said }
            [styles] a style sheet of the theme cannot be used: { $said }
           *[other] a template of the theme cannot be used: { $said }
        }
    }
    .title = a mistake in the theme
    .help =
        { $reason ->
            [styles] correct the style sheet, or remove the site's own copy of it to use the theme's; the text is not at fault
           *[other] correct the template, or remove the site's own copy of it to use the theme's; the text is not at fault
        }

unknown-string =
    { $reason ->
        [language] the theme has no words in { named-language }
       *[other] { GIVEN($page) ->
            [yes] the theme has no words for `{ $key }`, needed on `{ $page }`
           *[no] the theme has no words for `{ $key }`
        }
    }
    .title = words that the theme lacks
    .help =
        { $reason ->
            [language] copy a file of the theme's `strings` to `strings/{ $language }.ftl` and translate it, or remove the language
           *[other] add a line `{ $key } = …` to the `strings` file of each language
        }

insufficient-contrast =
    the colour `{ $text }` on `{ $on }` has a contrast of { NUMBER($ratio) }:1{ $mode ->
        [light] { " " }in light mode
        [dark] { " " }in dark mode
       *[both] { "" }
    }, and readers need at least { NUMBER($needed) }:1
    .title = colours that cannot be told apart
    .help =
        { GIVEN($suggestion) ->
            [yes] the nearest `{ $token }` that passes is `{ $suggestion }`{ GIVEN($other) ->
                [yes] ; or set `{ $other }` too, under `colours`
               *[no] { "" }
            }
           *[no] { GIVEN($other) ->
                [yes] no lightness of `{ $token }` passes: set `{ $other }` too, under `colours`
               *[no] choose a darker or a lighter `{ $token }`
            }
        }

statement-incomplete =
    { $field ->
        [status] the accessibility statement does not say how far the site meets the requirements
        [contact] the accessibility statement has no address for feedback
       *[other] the accessibility statement lacks `{ $field }`
    }
    .title = an accessibility statement that says too little
    .help =
        { $field ->
            [status] add `status: fully`, `status: partially` or `status: not` under `accessibility`
            [contact] add `contact:` under `accessibility`, with an e-mail address that is answered within 14 days
           *[other] add `{ $field }:` under `accessibility`
        }

source-changed = `{ $path }` changed while the site was being built
    .title = a file that changed during the build
    .help = build again when nobody is saving the file

## Errors: the surroundings

unknown-theme = there is no theme `{ $theme }`
    .title = a theme that does not exist
    .help =
        { GIVEN($suggestion) ->
            [yes] { did-you-mean }
           *[no] put the theme in the folder `themes/{ $theme }`, or remove `theme` from `site.yaml` to use the default one
        }

foreign-output =
    { $reason ->
        [not-folder] the output `{ $path }` is not a folder
        [link] the output `{ $path }` is a link to another place
        [holds-site] the output `{ $path }` holds the site's own folder
        [in-state] the output `{ $path }` lies in Julki's own `.julki`
        [not-unicode] the name of the output `{ $path }` is not Unicode
        [in-the-way] Julki did not write `{ $path }`, and a page is to stand there
       *[not-empty] the folder `{ $path }` holds files that Julki did not write
    }
    .title = an output folder that is somebody else's
    .help =
        { $reason ->
            [in-the-way] move it away, or give the page another `slug`
            [not-empty] choose another folder with `--output`, or empty this one yourself if nothing in it is needed
           *[other] choose another folder with `--output`
        }

environment =
    { $reason ->
        [lock] another run of Julki is at work in this folder
        [path] `{ $path }` cannot be published{ GIVEN($said) ->
            [yes] : { $said }
           *[no] { "" }
        }
       *[io] { GIVEN($path) ->
            [yes] `{ $path }` cannot be read or written{ GIVEN($said) ->
                [yes] : { $said }
               *[no] { "" }
            }
           *[no] the disk refused{ GIVEN($said) ->
                [yes] : { $said }
               *[no] { "" }
            }
        }
    }
    .title = trouble with the computer, not with the content
    .help =
        { $reason ->
            [lock] wait until it has finished, or stop it
            [path] give the page another `slug`, or the file another name
           *[io] check that the file exists, that you may read and write it, and that the disk is not full
        }

## Warnings

link-not-followed = `{ $path }` is a link to another place, and is left out
    .title = a link in the folder, which is left out
    .help = put a copy of the file itself there

missing-alt =
    { $reason ->
        [field] the picture of this page has no description for those who do not see it
        [language] the description of the picture is missing in the primary language
        [link] the picture is all that the link has, and without a description the link has no name
        [file-name] the description `{ $alt }` is only the name of a file
        [vague] the description `{ $alt }` says only that there is a picture
       *[text] the picture has no description for those who do not see it
    }
    .title = a picture without a description
    .help =
        { $reason ->
            [field] say what it shows, `image: { "{" }file: …, alt: …{ "}" }`; an empty `alt: ""` says that it only decorates
            [language] say in `alt` what the picture shows in every language of the site
            [link] say in the brackets where the link leads, `[![…](…)](…)`
            [file-name] say what the picture shows, in a sentence
            [vague] say what the picture shows, in a sentence
           *[text] say in the brackets what the picture shows, `![…](…)`
        }

heading-order =
    { $to ->
        [1] a heading of level 1 stands in the text, though the title is the page's only one
       *[other] { $from ->
            [0] the first heading of the text has level { $to }, right below the title's level 1
           *[other] a heading of level { $to } follows one of level { $from }
        }
    }
    .title = a level of headings that is skipped
    .help =
        { $to ->
            [1] begin the text's own headings at level 2: `## Heading`
           *[other] { $from ->
                [0] begin the text's own headings at level 2: `## Heading`
               *[other] go down one level at a time: a heading of level 2, then one of level 3 below it
            }
        }

vague-link-text = the words `{ $text }` do not say where the link leads
    .title = a link that does not say where it leads
    .help = let the link name what readers find there; empty brackets, as in `[](project:kupla)`, take the title of the page

suspicious-markdown =
    { $reason ->
        [html] the HTML `{ $text }` is shown to readers as it stands
        [heading] `{ $text }` is shown as it stands, not as a heading
        [bold] the asterisks of `{ $text }` are shown as they stand, since the bold never ends
       *[link] `{ $text }` is shown as it stands, not as a link
    }
    .title = signs that readers see as they stand
    .help =
        { $reason ->
            [space] write spaces in the address as `%20`, or put it in angle brackets: `[…](<my file.md>)`
            [gap] remove the space between `]` and `(`
            [reversed] put the words in square brackets and the address in round ones: `[words](address)`
            [reference] add a line with what it refers to, `[name]: address`, for a footnote `[^1]: text`
            [heading] put a space after the `#` signs; write `\#` for the sign itself
            [bold] close it with `**` right after the last word; write `\*` for the sign itself
            [html] use Markdown, such as `**bold**`; put HTML that readers are to see between backticks
           *[link] write it as `[words](address)`
        }

value-cut = { named-field } ends before `{ $lost }`, which YAML reads as a comment
    .title = a value that a comment cuts short
    .help = put the whole value in quotation marks; if a comment is meant, write a space after `#`

missing-summary = there is no summary for lists and search results to show
    .title = a summary that is missing
    .help = add a line `summary:` with one sentence: what this is or changes, and for whom

long-summary = the summary has { $length } characters, and lists have room for { $limit }
    .title = a summary that is too long
    .help = keep what a reader must know to choose this page, and move the rest to the text below the front matter

missing-translation =
    { $what ->
        [title] the title is missing in { named-language }
        [summary] the summary is missing in { named-language }
        [body] the text is missing in { named-language }
       *[all] there is no translation in { named-language }
    }
    .title = a translation that is missing
    .help =
        { $what ->
            [title] add `title:` to the translation's file
            [summary] add `summary:` to the translation's file
            [body] write the text below the front matter of the translation's file
           *[all] add a file with the same name that ends in `.{ $language }.md`; a title and a summary are enough to begin with
        }

stale-translation =
    { GIVEN($date) ->
        [yes] the translation was reviewed `{ $date }`, before the primary text, `{ $primary_date }`
       *[no] the translation was reviewed before the primary text
    }
    .title = a translation older than its original
    .help = compare the two texts, then set `reviewed` in the translation to the day you did so

status-unclear =
    { $reason ->
        [past-end] the status is `{ $status }`, but the end, `{ $end }`, has passed
        [past-start] the status is `{ $status }`, but the start, `{ $start }`, has passed
        [before-start] the status is `{ $status }`, but the start, `{ $start }`, is still to come
        [before-end] the status is `{ $status }`, but the end, `{ $end }`, is still to come
       *[expected] { GIVEN($end) ->
            [yes] the expected end, `{ $end }`, has passed, so the status is shown as unknown
           *[no] the status cannot be told from the dates, so it is shown as unknown
        }
    }
    .title = a status that the dates leave open
    .help =
        { $reason ->
            [past-end] give the new end, or set `status` to `finished` or `discontinued`; without `status` it follows from the dates
            [past-start] give the new start, or remove `status`, which then follows from the dates
            [before-start] correct the start, or remove `status`, which then follows from the dates
            [before-end] give the end that came true, or remove `status`, which then follows from the dates
           *[expected] give the end that came true and remove `end_is_expected`, or set `status`
        }

goal-without-projects =
    { GIVEN($programme) ->
        [yes] no project works towards the goal `{ $id }`, though its programme `{ $programme }` has projects
       *[no] no project works towards the goal `{ $id }`, though the site has projects
    }
    .title = a goal that no project works towards
    .help = add `{ $id }` to `goals` of the projects that work towards it, or of those that work towards a part of it

acknowledgement =
    { $kind ->
        [report] this publication names `{ $funder }` as its funder, but not the EU's programming period, on which the words and emblem of the support depend
       *[project] this project has money of `{ $funder }`, but no programming period of the EU, on which the words and emblem of the support depend
    }
    .title = support of the EU from an unknown period
    .help =
        { $kind ->
            [report] name the project or programme that it comes from, and give that its `period`, such as `2021-2027`
           *[project] add `period: 2014-2020` or `period: 2021-2027` here or to its programme, as the decision on the funding says
        }

operation-incomplete =
    the list of operations{ GIVEN($period) ->
        [yes] { " " }of { $period }
       *[no] { "" }
    } needs { $count ->
        [one] a fact that this project lacks
       *[other] { $count } facts that this project lacks
    }: { $fields }
    .title = an operation that lacks required facts
    .help = take them from the decision on the funding; a location counts with a `postcode`, a `nuts` code, or `lat` and `lon`

personal-data-expired = these details of a person were to be removed after `{ $date }`
    .title = personal details past their time
    .help = remove the contact, or give a later `remove_after` if there is still a reason to publish it

junk-keyword =
    { $reason ->
        [several] `{ $keyword }` is several keywords in one
        [title] the keyword `{ $keyword }` only repeats the title
        [twice] the keyword `{ $keyword }` is given twice
        [kind] the keyword `{ $keyword }` only says what sort of page this is
        [long] the keyword `{ $keyword }` is longer than anything that somebody would search for
        [number] the keyword `{ $keyword }` is only a number
        [letter] the keyword `{ $keyword }` is only a letter
       *[other] { GIVEN($keyword) ->
            [yes] the keyword `{ $keyword }` tells a reader nothing
           *[no] the keyword is empty
        }
    }
    .title = a keyword that says nothing
    .help =
        { $reason ->
            [several] give each its own place in the list: `[open data, interfaces]`
            [title] remove it; readers find the page by its title anyway
            [twice] keep one of the two; capitals make no difference
            [long] name the subject in a word or two, and say the rest in the summary
           *[other] remove it, or use a word that somebody would search for
        }
