# Incidencias: varios expedientes con una misma causa.

desk-incident-none = No hay ningún otro expediente abierto que parezca tener la misma causa.
desk-incident-list =
    { $n ->
        [one] 👥 <b>Otro expediente puede tener la misma causa</b>
       *[other] 👥 <b>Otros { $n } expedientes pueden tener la misma causa</b>
    }

    { $rows }

    Para informar a todos los clientes a la vez, a cada uno en su idioma: <code>/incident tell</code> y, en líneas aparte, <code>ca:</code>, <code>es:</code> e <code>it:</code> con el texto.
desk-incident-told =
    { $n ->
        [one] 📨 Se ha informado a un cliente.
       *[other] 📨 Se ha informado a { $n } clientes, a cada uno en su idioma.
    }
desk-incident-spike = 📈 <b>En una hora han llegado { $n } expedientes que se parecen</b> ({ $subject }): { $folios }. Puede ser una incidencia; con <code>/incident</code> en el tema de cualquiera de ellos se ven todos.
desk-unfit-no_incident_word = No se entiende «{ $typed }».
desk-unfit-incident_missing = Falta el texto en: { $missing }.
desk-help-incident = expedientes con la misma causa, y un mismo aviso para todos
desk-form-incident = <code>/incident</code> para verlos; <code>/incident tell</code> y debajo <code>ca: …</code> <code>es: …</code> <code>it: …</code> para informarles
incident-update =
    Información nueva sobre su expediente <code>{ $folio }</code>:

    { $words }
