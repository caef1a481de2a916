# Mitä esikatselun sivut sanovat siitä, mikä on vialla, suomeksi.

preview-this-page = Tällä sivulla: { $count }
preview-other-pages = Muilla sivuilla: { $count }
preview-all-pages = Koko sivustolla: { $count }
preview-open = Avaa editorissa
preview-why = Miksi?
preview-help = Näin korjaat:
preview-error = Virhe
preview-warning = Varoitus
preview-problems = Mikä on vialla
preview-all-well = Kaikki on kunnossa.
preview-checking = Sivuston muita sivuja tarkistetaan vielä.
preview-as-before = Sivu näkyy sellaisena kuin se oli ennen virhettä.
preview-no-page = Tässä osoitteessa ei ole mitään
preview-no-page-text = Millään sivuston sivulla ei ole tätä osoitetta. Jos nimesit tiedoston uudelleen tai poistit sen, sivu lähti sen mukana.
preview-cannot-show = Sivua ei voi vielä näyttää
preview-cannot-show-text = Sivu tulee näkyviin heti, kun alla olevat virheet on korjattu. Tällä sivulla ei tarvitse tehdä mitään.
preview-to-home = Etusivulle
preview-to-list = Kaikki ongelmat
preview-stopped = Esikatselu on pysähtynyt. Käynnistä se uudelleen komennolla ”julki serve”, niin tämä sivu palaa itsestään.
preview-failed = Julki ei itse selvinnyt tästä sivusta. Kerro sen tekijöille, mitä päätteessä lukee.
