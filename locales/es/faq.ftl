# Preguntas que tienen respuesta preparada. Trato de usted.

faq =
    { $answer }

    <b>¿Es esto lo que quería saber?</b>
faq-right = De acuerdo. Si necesita algo más, escríbalo aquí.
faq-wrong = De acuerdo: lo pasamos como consulta y le responderá una persona. Ya hemos guardado lo que ha escrito.
faq_answer-warranty_es =
    Los productos nuevos tienen <b>3 años</b> de garantía legal desde la entrega (2 años si se compraron antes de 2022), y los de segunda mano, como mínimo 1 año. Si en ese tiempo aparece un defecto que el producto ya tenía al entregarlo, la reparación o la sustitución son gratuitas.

    Podemos calcularle hasta cuándo dura la suya.
faq_answer-warranty_it =
    Los productos nuevos tienen <b>2 años</b> de garantía legal desde la entrega, y los de segunda mano, como mínimo 1 año. Si en ese tiempo aparece un defecto que el producto ya tenía al entregarlo, la reparación o la sustitución son gratuitas.

    Podemos calcularle hasta cuándo dura la suya.
faq_answer-returns =
    Lo que se compra a distancia (por internet, por teléfono o por mensaje) se puede devolver en los <b>14 días naturales</b> siguientes a la entrega, sin dar ningún motivo, con algunas excepciones que marca la ley. En las compras hechas en la tienda no existe ese derecho, salvo que { $company } lo ofrezca.

    Si el producto tiene un defecto, es otro caso: está la garantía.
faq_answer-complain =
    Puede hacerlo aquí mismo: cuente qué ha pasado con sus palabras y le preguntaremos solo lo que falte. Al enviarlo recibirá un número de expediente y un justificante, y { $company } le responderá en un máximo de <b>{ $term }</b>. No cuesta nada.
button-faq_yes = 👍 Sí
button-faq_no = 👎 No, otra cosa
