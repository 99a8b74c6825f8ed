<#-- Der Beschlussvorschlag allein, zum Einfügen in ein Ratsinformationssystem; ohne Überschrift und Vermerk. -->
<#assign v = vereinbarung>
<#assign partei = empfaenger>
<#assign gegenstand>der als Anlage 1 beigefügten Vereinbarung</#assign>
<#include "bausteine/beschlussvorschlag.md.ftl">
