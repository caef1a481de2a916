path-programmes = programmes
path-goals = goals
path-projects = projects
path-funders = funders
path-organisations = organisations
path-reports = reports
path-series = series
path-news = news
path-page = page
path-data = about-the-data
path-section-goals = goals
path-section-parts = parts
path-section-implemented-by = implemented-by
path-section-supported-by = supported-by
path-section-parallel = parallel
path-section-supported = supported
path-section-projects = projects
path-section-continued-by = continued-by
path-section-programmes = programmes
path-section-leads = leads
path-section-runs = runs
path-section-takes-part = takes-part
path-section-area = area
path-section-funds = funds
path-section-manages = manages
path-section-bodies = bodies
path-section-contact = contact
path-section-reports = reports
path-section-publications = publications
path-section-succeeded-by = succeeded-by
path-section-succeeds = succeeds
path-section-source-of = source-of
path-section-series = series
path-section-news = news
path-section-contents = contents
list-programmes = Programmes
list-goals = Goals
list-projects = Projects
list-funders = Funders
list-organisations = Organisations
list-reports = Publications
list-series = Series
list-news = News
list-chapters = Chapters of publications
list-pages = Other pages
kind-programme = Programme
kind-goal = Goal
kind-project = Project
kind-funder = Funder
kind-organisation = Organisation
kind-report = Publication
kind-chapter = Chapter
kind-series = Series
kind-news = News item
kind-page = Page
number = { $count }
count-programmes = { $count ->
    [one] { $count } programme
   *[other] { $count } programmes
}
count-goals = { $count ->
    [one] { $count } goal
   *[other] { $count } goals
}
count-projects = { $count ->
    [one] { $count } project
   *[other] { $count } projects
}
count-funders = { $count ->
    [one] { $count } funder
   *[other] { $count } funders
}
count-organisations = { $count ->
    [one] { $count } organisation
   *[other] { $count } organisations
}
count-reports = { $count ->
    [one] { $count } publication
   *[other] { $count } publications
}
count-series = { $count } series
count-news = { $count ->
    [one] { $count } news item
   *[other] { $count } news items
}
count-chapters = { $count ->
    [one] { $count } chapter of a publication
   *[other] { $count } chapters of publications
}
count-pages = { $count ->
    [one] { $count } other page
   *[other] { $count } other pages
}
skip-to-content = Skip to content
language = Language
breadcrumb = Breadcrumb
home = Home
lists = Lists
about-menu = About this site
footnotes = Notes
footnote-back = Back to the text, note
heading-link = Link to section
feed-title = { $site }: publications, news and updates
feedback-link = Give feedback on this page
feedback-subject = Feedback: { $title }
feedback-body =
    This feedback is about the page:
    { $title }
    { $address }
pager = Pages of the list
page-of = Page { $page } of { $pages }
title-of-page = { $title }, page { $page }
previous-page = Previous page
next-page = Next page
rest-of = Show the rest: { $name }
list-of = This list belongs to the page
preview-mark = (preview)
preview-notice = Preview: this page is not public yet, or no longer.
translation-summary-only = Only the title and summary of this page are in English. The text is in the original language.
translation-missing = This page has not been translated into English. The text is in the original language.
not-found = Page not found
not-found-text = The page may have moved, or there may be a mistake in the address. You can look for it in the lists at the bottom of every page.
moved-title = This page has moved
not-known = not known
acronym = Acronym
other-names = { $count ->
    [one] Other name
   *[other] Other names
}
status = Status
time = Time
period = EU programming period
part-of = Part of
implements = Implements
supports = Supports
owner = Owner
coordinator = Coordinator
partners = Partners
areas = Area
target-groups = Target groups
budget = Budget
programme-code = CCI code
project-code = Project code
project-type = Type of project
fund-code = Fund code
lead = Lead beneficiary
supports-flagship = Supports the flagship project
continues = Continues the project
locations = Location
intervention-field = Intervention field
specific-objective = Specific objective
total-cost = Total cost
achievements = Achievements
goal = { $count ->
    [one] Goal
   *[other] Goals
}
project = { $count ->
    [one] Project
   *[other] Projects
}
funder = { $count ->
    [one] Funder
   *[other] Funders
}
flagships = Flagship projects
managed-by = Managed by
manages = Manages
successor = Successor
website = Website
place = Place
business-id = Business ID
organisation-end = Ceased to operate
contacts = Contacts
figures = Key figures
milestones = Milestones
links = Links
keywords = Keywords
about = What this is about
funding = Funding
funder-not-named = The funder is not named
and-others = and others that the source does not name
through = From the programme:
totals = Project funding in total
totals-alone = Funding given alone
totals-joint = Funding given together with others
projects-with-amount = { $projects ->
    [1] There is one project, and its amount is known.
   *[other] The amount is known for { $count } of { $projects } projects.
}
approximately = about { $amount }
nearly = nearly { $amount }
over = over { $amount }
at-most = at most { $amount }
basis-planned = Planned
basis-granted = Granted
basis-realised = Realised
basis-unspecified = Not known
share-role-eu = EU funding
share-role-state = State funding
share-role-municipal = Municipal funding
share-role-own = Own contribution
share-role-private = Private funding
projects-funding-by-funder = Project funding by funder
projects-funding-by-goal = Project funding by goal
projects-funding-by-programme = Project funding by programme
together = together
end-is-expected = expected end
status-counts = Status of the projects
published = Published
publisher = Publisher
author = { $count ->
    [one] Author
   *[other] Authors
}
number-of-report = Number in the series
licence = Terms of use
attribution = Attribution
mirrors = Also available on
original-work = Original work
files = Files
changes = Changes
withdrawn = This publication is no longer valid.
replaced-by = It is replaced by
chapters = Chapters
chapter-of = chapter { $number } of { $count }
previous-chapter = Previous chapter:
next-chapter = Next chapter:
audience = For whom
sources = Sources
accessed = accessed
as-of = As of
updated = Updated
reviewed = Reviewed
no-projects-known = No projects are known.
section-goals = Goals
section-parts = Parts
section-parts-on-programme = Parts of the programme
section-parts-on-goal = Subgoals
section-parts-on-organisation = Units and services
section-implemented-by = Programmes that implement this
section-supported-by = Programmes and projects that support this
section-supported-by-on-programme = Programmes that support this
section-supported-by-on-project = Projects that support this
section-parallel = Parallel programmes and goals
section-parallel-on-programme = Parallel programmes and goals
section-projects = Projects
section-supported = Supported with the programme’s money
section-projects-on-funder = Funded projects
section-continued-by = Continued by
section-programmes = Programmes
section-programmes-on-funder = Funded programmes
section-leads = As lead beneficiary
section-runs = As owner or coordinator
section-takes-part = As partner
section-area = Programmes and projects in the area
section-funds = As funder
section-manages = Managed funds
section-manages-on-programme = Funds of the programme
section-bodies = As member of programme bodies
section-contact = As contact
section-reports = Publications
section-reports-on-funder = Funded publications
section-reports-on-organisation = Funded publications
section-publications = As publisher or author
section-succeeded-by = Successor
section-succeeded-by-on-report = Replaced by
section-succeeds = Predecessor
section-succeeds-on-report = Replaces
section-source-of = Pages that use this publication as a source
section-series = Series
section-news = News
section-contents = Contents
section-contents-on-report = Chapters
section-contents-on-page = Subpages
about-data = About the data
about-data-summary = What the site holds and what is not known, how totals are made, and how the data may be used.
last-updated = Last updated
latest-as-of = Latest date the facts refer to
first-reviewed = Oldest review
status-ongoing = Ongoing
status-planned = Planned
status-finished = Finished
status-discontinued = Discontinued
status-unknown = Status not known
group-ongoing = Ongoing
group-planned = Planned
group-finished = Finished
group-discontinued = Discontinued
group-unknown = Status not known
programme-type-programme = Programme
programme-type-strategy = Strategy
programme-type-regional-strategy = Regional strategy
programme-type-policy = Policy
project-type-flagship = Flagship project
project-type-pilot = Pilot
project-type-trial = Trial
project-type-study = Study
project-type-measure = Measure
project-type-project = Project
funder-type-eu-fund = EU fund
funder-type-state = State funding
funder-type-region = Regional funding
funder-type-municipality = Municipal funding
funder-type-foundation = Foundation
funder-type-private = Private funding
organisation-type-municipality = Municipality
organisation-type-state = State
organisation-type-region = Region
organisation-type-eu = EU institution
organisation-type-company = Company
organisation-type-association = Association
organisation-type-university = University
organisation-type-school = School
organisation-type-service = Service
organisation-type-other = Other organisation
report-type-framework = Framework
report-type-handbook = Handbook
report-type-application-example = Application example
report-type-interim-report = Interim report
report-type-final-report = Final report
report-type-study = Study
report-type-slides = Slides
body-type-steering-group = Steering group
body-type-team = Team
body-type-forum = Forum
body-type-post = Post
member-role-owner = owner
member-role-chair = chair
member-role-vice-chair = vice-chair
member-role-member = member
member-role-secretary = secretary
management-role-managing-authority = managing authority
management-role-intermediate-body = intermediate body
management-role-audit-authority = audit authority
role-implementer = implementer
role-part-implementer = part implementer
role-coordinator = coordinator
role-expert = expert
role-user = user
role-service-provider = service provider
table = Table
language-fi = Finnish
language-sv = Swedish
language-en = English
language-se = Northern Sámi
language-smn = Inari Sámi
language-sms = Skolt Sámi
language-et = Estonian
language-ru = Russian
language-uk = Ukrainian
language-de = German
language-fr = French
language-es = Spanish
language-da = Danish
language-no = Norwegian
