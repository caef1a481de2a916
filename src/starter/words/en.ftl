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
