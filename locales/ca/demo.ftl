# What the customer of `reclama demo --play` says.

demo-story = Bon dia. La rentadora que em van portar fa tres setmanes perd aigua per sota cada vegada que centrifuga i ja m'ha fet malbé el parquet de la cuina. He trucat dues vegades i ningú no m'ha dit res.
demo-product = Rentadora Fagor F-1200
demo-occurred_on = dimarts passat
demo-full_name = Núria Pujol i Vila
demo-contact = nuria.pujol@example.com
