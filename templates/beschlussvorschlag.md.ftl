<#-- Der Beschlussvorschlag allein, zum Einfügen in ein Ratsinformationssystem; ohne Überschrift und Vermerk. -->
<#assign v = vereinbarung>
<#include "bausteine/beschlussvorschlag.md.ftl">
