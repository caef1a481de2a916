# What pages of the preview say about what is wrong, in English.

preview-this-page = This page: { $count }
preview-other-pages = Other pages: { $count }
preview-all-pages = The whole site: { $count }
preview-open = Open in the editor
preview-why = Why?
preview-help = What to do:
preview-error = Error
preview-warning = Warning
preview-problems = What is wrong
preview-all-well = Nothing is wrong.
preview-checking = The rest of the site is still being checked.
preview-as-before = The page is shown as it was before the error.
preview-no-page = Nothing is shown here
preview-no-page-text = No page of the site has this address. If you renamed or removed a file, its page went with it.
preview-cannot-show = This page cannot be shown yet
preview-cannot-show-text = It is shown as soon as the errors below are mended. You need not do anything here.
preview-to-home = To the home page
preview-to-list = Everything that is wrong
preview-stopped = The preview has stopped. Start it again with “julki serve”; this page then comes back by itself.
preview-failed = Julki itself failed on this page. Please tell its makers what the terminal says.
