# What the customer of `reclama demo --play` says.

demo-story = Buongiorno. La lavatrice che mi avete consegnato tre settimane fa perde acqua da sotto ogni volta che centrifuga e mi ha già rovinato il parquet della cucina. Ho telefonato due volte e nessuno mi ha detto niente.
demo-product = Lavatrice Fagor F-1200
demo-occurred_on = martedì scorso
demo-full_name = Chiara D'Amico
demo-contact = chiara.damico@example.com
