// The site of edge cases, under a path of its own. Pages that exist for their edge are always looked at.

import { BASE, buildEdges } from './edges.js';
import { check } from './suite.js';

check('edges', () => ({
  folder: buildEdges(),
  base: BASE,
  primaryOnly: true,
  always: [
    'hankkeet/pitka-nimi/', 'hankkeet/yhdyssana/', 'hankkeet/neljakymmenta-kumppania/', 'hankkeet/vain-otsikko/', 'hankkeet/tila-',
    'ohjelmat/monta/index', 'ohjelmat/tyhja/', 'ohjelmat/tyhjista', 'tavoitteet/kokonaisuus/index', 'rahoittajat/', 'sarjat/',
    'julkaisut/vedetty-pois/', 'julkaisut/paljas/', 'kaksitoista/koodi/', 'kaksitoista/taulukko/', 'kaksitoista/alaviitteet/', 'kaksitoista/otsikot/',
    'kaksitoista/kuva/', 'sv/en-sida', 'sv/alasivu',
  ],
}));
