# What the customer of `reclama demo --play` says.

demo-story = Buenos días. La lavadora que me trajeron hace tres semanas pierde agua por debajo cada vez que centrifuga y ya me ha estropeado la tarima de la cocina. He llamado dos veces y nadie me ha dicho nada.
demo-product = Lavadora Fagor F-1200
demo-occurred_on = el martes pasado
demo-full_name = Mariano Ruiz Ortega
demo-contact = mariano.ruiz@example.com
