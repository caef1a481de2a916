# The default theme's words in English.

## Words in addresses

path-programmes = programmes
path-goals = goals
path-projects = projects
path-funders = funders
path-organisations = organisations
path-reports = reports
path-series = series
path-news = news
path-page = page
path-a-z = a-z
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

path-facet-status = status
path-facet-type = type
path-facet-programme = programme
path-facet-goal = goal
path-facet-funder = funder
path-facet-series = series
path-facet-year = year

path-status-ongoing = ongoing
path-status-planned = planned
path-status-finished = finished
path-status-discontinued = discontinued
path-status-unknown = unknown

## The lists, and what is in them

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

## Narrowed lists

list-narrowed = { $list }: { $value }
list-projects-status-ongoing = Ongoing projects
list-projects-status-planned = Planned projects
list-projects-status-finished = Finished projects
list-projects-status-discontinued = Discontinued projects
list-projects-status-unknown = Projects whose status is not known
list-projects-type-flagship = Flagship projects
list-projects-type-pilot = Pilots
list-projects-type-trial = Trials
list-projects-type-study = Studies
list-projects-type-measure = Measures
list-projects-year = Projects in { $value }
list-programmes-status-ongoing = Ongoing programmes
list-programmes-status-planned = Planned programmes
list-programmes-status-finished = Finished programmes
list-programmes-status-discontinued = Discontinued programmes
list-programmes-status-unknown = Programmes whose status is not known
list-programmes-type-programme = Programmes proper
list-programmes-type-strategy = Strategies
list-programmes-type-regional-strategy = Regional strategies
list-programmes-type-policy = Policies
list-programmes-year = Programmes in { $value }
list-reports-type-framework = Frameworks
list-reports-type-handbook = Handbooks
list-reports-type-application-example = Application examples
list-reports-type-interim-report = Interim reports
list-reports-type-final-report = Final reports
list-reports-type-study = Studies
list-reports-type-slides = Slides
list-reports-year = Publications from { $value }
list-organisations-type-municipality = Municipalities
list-organisations-type-state = State organisations
list-organisations-type-region = Regions
list-organisations-type-eu = EU institutions
list-organisations-type-company = Companies
list-organisations-type-association = Associations
list-organisations-type-university = Universities
list-organisations-type-school = Schools
list-organisations-type-service = Services
list-organisations-type-other = Other organisations
list-news-year = News from { $value }

narrow = Narrow the list
narrow-rest = Show all: { $name }
narrow-whole = Show the whole list
narrow-any = All
narrow-clear = Clear all
narrow-none = Nothing matches all of these. Clear one of them.
narrow-part = The list is so long that only the beginning has been fetched. Narrow it further.

facet-status = Status
facet-type = Type
facet-programme = Programme
facet-goal = Goal
facet-funder = Funder
facet-series = Series
facet-year = Year

## What stands around the text

skip-to-content = Skip to content
main-menu = Main menu
language = Language
breadcrumb = Breadcrumb
home = Home
lists = Lists
about-menu = About this site
feedback = Feedback
contents = Contents
footnotes = Notes
footnote-back = Back to the text, note
heading-link = Link to section
feed = Follow what is new (Atom feed)
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
empty-list = There is nothing in this list yet.

preview-mark = (preview)
preview-notice = Preview: this page is not public yet, or no longer.
translation-summary-only = Only the title and summary of this page are in English. The text is in the original language.
translation-missing = This page has not been translated into English. The text is in the original language.
read-original = Read the original page

not-found = Page not found
not-found-text = The page may have moved, or there may be a mistake in the address. You can look for it in the lists at the bottom of every page.
to-home = Go to the home page
moved-title = This page has moved
moved-text = New address:

## Home page

home-counts = On this site
newest-reports = Newest publications
newest-news = Newest news

## Basic facts

basic-facts = Basic facts
not-known = not known
time-not-known = Date not known
acronym = Acronym
other-names = { $count ->
    [one] Other name
   *[other] Other names
}
status = Status
time = Time
start = Start
end = End
expected-end = Expected end
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
no-projects-of-goal = This goal has no projects on this site.
managed-by = Managed by
manages = Manages
for-programme = Programme:
successor = Successor
website = Website
logo-of = { $name }, logo
place = Place
business-id = Business ID
organisation-end = Ceased to operate
bodies = Bodies
tasks = Tasks
members = Members
contacts = Contacts
figures = Key figures
milestones = Milestones
links = Links
keywords = Keywords
about = What this is about

## Funding

funding = Funding
funding-by-funder = Funding by funder
funding-not-known = The funding is not known.
funder-not-named = The funder is not named
and-others = and others that the source does not name
through = From the programme:
share-role = Type of funding
rate = Co-financing rate
amount = Amount
basis = Basis of the amount
total = Total
totals = Project funding in total
totals-caption = Project funding by basis of the amount
totals-of-programme = These sums are the funding of the programme’s projects. The programme’s own budget is not included.
totals-of-goal = These sums are the funding of the goal’s projects. The same project may also serve other goals.
totals-alone = Funding given alone
totals-joint = Funding given together with others
totals-joint-explanation = The sources do not say how the joint funding is divided among the funders.
projects-counted = Projects
projects-with-amount = { $projects ->
    [1] There is one project, and its amount is known.
   *[other] The amount is known for { $count } of { $projects } projects.
}
all-amounts = The amount is known for all { $count } projects.
no-amounts = { $projects ->
    [1] There is one project, and its amount is not known.
   *[other] There are { $projects } projects, and the amount is known for none of them.
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

## Pictures of the facts

projects-funding-by-funder = Project funding by funder
projects-funding-by-goal = Project funding by goal
projects-funding-by-programme = Project funding by programme
funding-picture-planned = planned funding
funding-picture-granted = granted funding
funding-picture-realised = realised funding
funding-picture-unspecified = amounts whose basis is not stated
given-together = , given together with others
together = together
funding-of-no-funder = The funder is not named
funding-of-no-goal = Projects without a goal
funding-of-no-programme = Projects without a programme
known-of-all = { $all ->
    [one] amount known for { $count } of { $all } project
   *[other] amount known for { $count } of { $all } projects
}
rows-without-bar = { $count ->
    [one] One row has no bar: the picture shows the largest amounts.
   *[other] { $count } rows have no bar: the picture shows the largest amounts.
}
rows-left-out = { $count ->
    [one] The smallest amount is not in the table.
   *[other] The { $count } smallest amounts are not in the table.
}
overlap-of-goal = The same project may serve several goals, so the sums of the goals may overlap and cannot be added up.
overlap-of-programme = The same project may belong to several programmes, so the sums of the programmes may overlap and cannot be added up.
amount-not-known-of-funder = These fund projects too, but the amounts are not known:
amount-not-known-of-goal = The amounts of the projects of these goals are not known:
amount-not-known-of-programme = The amounts given to the projects of these programmes are not known:
no-funding-by-funder = No amounts are known for the funders of the projects.
no-funding-by-goal = No amounts are known for the projects of any goal.
no-funding-by-programme = No amounts are known for the projects of any programme.
and-more = { $count ->
    [one] and one more
   *[other] and { $count } more
}

timeline = Projects over time
end-is-expected = expected end
timeline-ongoing = ongoing
timeline-planned = planned
timeline-discontinued = discontinued
timeline-sign-soft = Faded end: the exact day is not known
timeline-sign-expected = Dashed line: the end is an estimate
timeline-sign-open = Arrow: continues, no end has been stated
timeline-sign-planned = Lighter: still to come
timeline-sign-today = Vertical line: { $date }, when this site was built
timeline-left-out = { $count ->
    [one] There was no room for one project in the picture.
   *[other] There was no room for { $count } projects in the picture.
}
timeline-more = See all in the list
timeline-undated = Dates not known:
timeline-none = { $count ->
    [one] The dates of the project are not known.
   *[other] The dates of the projects are not known.
}

status-counts = Status of the projects

matrix = Goals and the programmes that serve them
goals-of-no-programme = Goals without a programme
serves-own = own goal
serves-projects = has projects for the goal
serves-implements = implements the goal’s programme
serves-supports = supports the goal’s programme
serves-parallel = runs in parallel
matrix-programmes-left-out = { $count ->
    [one] The table shows the programmes with the most marks. One programme is left out.
   *[other] The table shows the programmes with the most marks. { $count } programmes are left out.
}
matrix-goals-left-out = { $count ->
    [one] The last goal of the list is not in the table.
   *[other] The last { $count } goals of the list are not in the table.
}

tree-also = Also:
tree-rest-of-goal = { $count ->
    [one] and one more project
   *[other] and { $count } more projects
}
tree-rest-of-flagship = { $count ->
    [one] and one more project that supports this
   *[other] and { $count } more projects that support this
}

## Publications

published = Published
publisher = Publisher
author = { $count ->
    [one] Author
   *[other] Authors
}
number-of-report = Number in the series
number-in-series = no. { $number }
languages = Languages
licence = Terms of use
attribution = Attribution
mirrors = Also available on
original-work = Original work
files = Files
file-accessible = Accessible file
file-not-accessible = Parts of the file are not accessible
size-kb = { $count } kB
size-mb = { $count } MB
citation = How to cite
changes = Changes
withdrawn = This publication is no longer valid.
replaced-by = It is replaced by
chapters = Chapters
chapter-of = chapter { $number } of { $count }
previous-chapter = Previous chapter:
next-chapter = Next chapter:
tiers = Publications by tier
tier = Tier
audience = For whom
no-publications-known = No publications are known.
other-publications = Other publications

## Sources and dates

sources = Sources
accessed = accessed
as-of = As of
updated = Updated
reviewed = Reviewed

## Embedded in texts

embed-series-table = { $name }: publications by tier
embed-goal-tree = { $name }: goals and projects
embed-funding-by-goal = { $name }: project funding by goal
no-goals-known = No goals are known for the programme:
no-projects-known = No projects are known.

## Other pages that belong to this one

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

## The index

a-z = A–Z index
a-z-explanation = Programmes, goals, projects, funders, organisations, publications and series in alphabetical order. Abbreviations and other names lead to the name in use.
a-z-letters = Letters of the index
a-z-signs = 0–9 and signs
a-z-see = see
a-z-continued = (continued from the previous page)

## About the data

about-data = About the data
about-data-summary = What the site holds and what is not known, how totals are made, and how the data may be used.
what-is-known = What is known about the projects
what-is-known-explanation = Nothing has been filled in by guessing. The number says for how many projects the fact is known.
known-of-projects = { $count ->
    [one] Basic facts known, of { $count } project
   *[other] Basic facts known, of { $count } projects
}
known-fact = Fact
how-totals-are-made = How totals are made
totals-by-basis = Planned, granted and realised funding are not added together. Where the source does not say which it is, an amount is added only to others like it.
totals-by-exactness = Exact and approximate amounts are not added together, nor are different currencies.
totals-count-once = A project counts once in a total, however many routes lead to it.
totals-say-how-many = Every total says how many projects it is made from.
totals-of-goals-overlap = A project may have several goals, so the totals of goals may overlap.
totals-of-several-funders = Where the source names several funders together, the funding counts in the totals of the programme and the goal, but in no single funder’s.
totals-without-budgets = A programme’s own budget is shown on its page, but it is not added to the total of its projects.
coverage = Translations
coverage-explanation = A translated page has its title, summary and text in the language of the page. Where one of them is missing, the page says so and shows the original text.
coverage-in = State of translation, { $language }
coverage-what = Pages
coverage-translated = Translated
coverage-summary-only = Summary only
coverage-missing = Not translated
freshness = How current the data are
last-updated = Last updated
latest-as-of = Latest date the facts refer to
first-reviewed = Oldest review
using-the-data = Using the data
feeds = Atom feed of what is new
sitemap = Sitemap for search engines
report-an-error = Report an error
report-an-error-text = Have you found an error, or do you know something that is missing here?

## Statuses

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

## Types

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

## Roles

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

## Tables in texts

table = Table

## The languages of publications

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

## The words of the design

menu = Menu
close-menu = Close the menu
copy-citation = Copy the citation
copied = The citation has been copied
see-series = See the publications
see-projects = See the projects
home-goals = What we aim for
other-series = Other series
read-online = Read online
download = Download
turn-chapters = Previous and next chapter

counted-programmes = { $count ->
    [one] programme
   *[other] programmes
}
counted-goals = { $count ->
    [one] goal
   *[other] goals
}
counted-projects = { $count ->
    [one] project
   *[other] projects
}
counted-funders = { $count ->
    [one] funder
   *[other] funders
}
counted-organisations = { $count ->
    [one] organisation
   *[other] organisations
}
counted-reports = { $count ->
    [one] publication
   *[other] publications
}
counted-series = series
counted-news = { $count ->
    [one] news item
   *[other] news items
}
