# Vad förhandsvisningens sidor säger om det som är fel, på svenska.

preview-this-page = På den här sidan: { $count }
preview-other-pages = På andra sidor: { $count }
preview-all-pages = På hela webbplatsen: { $count }
preview-open = Öppna i redigeraren
preview-why = Varför?
preview-help = Så här rättar du:
preview-error = Fel
preview-warning = Varning
preview-problems = Vad som är fel
preview-all-well = Allt är i sin ordning.
preview-checking = Resten av webbplatsen kontrolleras fortfarande.
preview-as-before = Sidan visas som den var före felet.
preview-no-page = Här finns ingenting
preview-no-page-text = Ingen sida på webbplatsen har den här adressen. Om du har döpt om eller tagit bort en fil försvann sidan med den.
preview-cannot-show = Sidan kan inte visas ännu
preview-cannot-show-text = Sidan visas så snart felen nedan är rättade. Du behöver inte göra någonting här.
preview-to-home = Till startsidan
preview-to-list = Alla problem
preview-stopped = Förhandsvisningen har stannat. Starta den på nytt med ”julki serve”, så kommer sidan tillbaka av sig själv.
preview-failed = Julki klarade inte av den här sidan. Berätta för utvecklarna vad som står i terminalen.
