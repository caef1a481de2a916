# The words of addresses are those of the generator's folders, and the titles of lists those that Hugo makes of them.
path-programmes = programmes
path-goals = goals
path-projects = projects
path-funders = funders
path-organisations = organisations
path-reports = reports
path-series = series
path-news = news
path-page = page
path-section-projects = projects
path-section-reports = reports
list-programmes = Programmes
list-goals = Goals
list-projects = Projects
list-funders = Funders
list-organisations = Organisations
list-reports = Reports
list-series = Series
list-news = News

# Every page of a list has the list's own title.
title-of-page = { $title }
section-projects = Projects
section-reports = Reports
feed-title = { $site }
kind-report = Report
kind-project = Project
report-type-handbook = Handbook

# What a theme must have, and no page of the benchmark shows.
home = Vertailusivusto
not-found = Sivua ei ole
approximately = noin { $amount }
nearly = lähes { $amount }
over = yli { $amount }
at-most = enintään { $amount }
footnotes = Viitteet
footnote-back = Takaisin tekstiin, viite
table = Taulukko

# Headings have no links to themselves, as they have none in the other tools.
heading-link = { "" }
