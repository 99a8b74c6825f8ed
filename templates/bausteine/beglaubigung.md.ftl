<#-- Der Vermerk unter einer beglaubigten Abschrift der Vereinbarung „v“ (§ 33 Absatz 3 VwVfG NRW): welches Schriftstück,
     dass sie übereinstimmt, Ort und Tag, Unterschrift, Dienstsiegel. Wofür sie erteilt wird, muss nur dabeistehen, wenn die
     Urschrift nicht von einer Behörde stammt. Ort und Behörde sind die des Kreises, „absender“. -->
::: beglaubigung
## Beglaubigungsvermerk

Hiermit wird beglaubigt, dass die vorstehende Abschrift mit der vorgelegten Ausfertigung der Vereinbarung
„${v.titel}“, unterzeichnet
<#list v.unterschriften as u>für ${u.partei.voll.akk} am ${datum(u.datum)}<#sep><#if u?counter == v.unterschriften?size - 1> und <#else>, </#if></#sep></#list>,
übereinstimmt.

<#if abschrift.vorlage != "">
Die beglaubigte Abschrift wird nur zur Vorlage bei folgender Stelle erteilt: ${abschrift.vorlage}.
</#if>

<#if absender.ort != "">${absender.ort}, </#if>den ${"____________________"}

**${absender.wort} ${absender.name}**\
Im Auftrag

${"______________________________"} Dienstsiegel\
(Unterschrift, Name, Amtsbezeichnung)
:::
