@echo off
rem Starts Vertragswerk on Windows; does what the shell script `vertragswerk` does.
rem JAVA_HOME: the Java to use (17 or later), else java from the PATH.
rem VERTRAGSWERK_JAVA_OPTS: more options for Java.
rem No umlauts in messages here: cmd reads this file in the code page of the console.
setlocal EnableExtensions DisableDelayedExpansion
set "VW_HOME=%~dp0"
set "VW_HOME=%VW_HOME:~0,-1%"
set "VW_TARGET=%VW_HOME%\target"
set "VW_JAR=%VW_TARGET%\vertragswerk.jar"

rem --- which Java
set "VW_JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "VW_JAVA=%JAVA_HOME%\bin\java.exe"
set "VW_VERSION="
for /f tokens^=2^ delims^=^" %%V in ('call "%VW_JAVA%" -version 2^>^&1 ^| findstr /c:" version "') do set "VW_VERSION=%%V"
if not defined VW_VERSION (
    >&2 echo vertragswerk: Java wurde nicht gefunden. Noetig ist Java 17 oder neuer.
    >&2 echo vertragswerk: Hinweis: Java einrichten, oder JAVA_HOME auf seinen Ordner setzen.
    exit /b 3
)
for /f "delims=.-+_" %%M in ("%VW_VERSION%") do set "VW_MAJOR=%%M"
if %VW_MAJOR% LSS 17 (
    >&2 echo vertragswerk: Noetig ist Java 17 oder neuer, gefunden wurde %VW_VERSION%.
    >&2 echo vertragswerk: Hinweis: JAVA_HOME auf den Ordner eines neueren Java setzen.
    exit /b 3
)

rem --- the jar: cmd cannot compare times, PowerShell can
if not exist "%VW_JAR%" goto build
powershell -NoProfile -Command "Set-Location -LiteralPath $env:VW_HOME; $j=(Get-Item -LiteralPath $env:VW_JAR).LastWriteTimeUtc; $n=Get-ChildItem pom.xml,src\main -Recurse -ErrorAction SilentlyContinue | Where-Object { $_.LastWriteTimeUtc -gt $j } | Select-Object -First 1; if ($n) { exit 1 }"
if not errorlevel 1 goto built

:build
>&2 echo vertragswerk: Das Programm wird gebaut, das dauert einen Augenblick ...
if not exist "%VW_TARGET%" mkdir "%VW_TARGET%"
set "VW_MVN=%VW_HOME%\mvnw.cmd"
where mvn >nul 2>nul && set "VW_MVN=mvn"
pushd "%VW_HOME%"
call "%VW_MVN%" -B -q -Dquick -Dmaven.test.skip=true package >"%VW_TARGET%\bau.log" 2>&1 <nul
set "VW_RC=%ERRORLEVEL%"
popd
if not "%VW_RC%"=="0" (
    >&2 type "%VW_TARGET%\bau.log"
    >&2 echo vertragswerk: Das Programm liess sich nicht bauen, siehe oben.
    >&2 echo vertragswerk: Hinweis: Noetig sind ein JDK ab Version 17 und beim ersten Mal eine Netzverbindung.
    exit /b 3
)
del /q "%VW_TARGET%\*.jsa" "%VW_TARGET%\*.aot" 2>nul

:built
rem --- the class archive
set "VW_ARCHIVE=%VW_TARGET%\vertragswerk-%VW_VERSION%.jsa"
set "VW_USE=-XX:SharedArchiveFile="
set "VW_MAKE=-XX:ArchiveClassesAtExit="
if %VW_MAJOR% GEQ 25 (
    set "VW_ARCHIVE=%VW_TARGET%\vertragswerk-%VW_VERSION%.aot"
    set "VW_USE=-XX:AOTCache="
    set "VW_MAKE=-XX:AOTCacheOutput="
)
set "VW_QUIET=-Xlog:disable"
set "VW_MODE=-XX:+UseSerialGC -XX:TieredStopAtLevel=1"
if exist "%VW_ARCHIVE%" goto start
set "VW_FRESH=%VW_ARCHIVE%.%RANDOM%"
rem It learns from a build of the small example of `init`.
"%VW_JAVA%" %VW_QUIET% %VW_MODE% "%VW_MAKE%%VW_FRESH%" -jar "%VW_JAR%" build --force --format md,text,html,pdf,json --workspace "%VW_HOME%\src\main\resources\beispiel" --out "%VW_FRESH%.out" >nul 2>nul <nul
if exist "%VW_FRESH%.out" rmdir /s /q "%VW_FRESH%.out"
if exist "%VW_FRESH%" move /y "%VW_FRESH%" "%VW_ARCHIVE%" >nul 2>nul

:start
set "VW_ARCHIVED=-Xshare:auto"
if exist "%VW_ARCHIVE%" set "VW_ARCHIVED=%VW_USE%%VW_ARCHIVE%"
"%VW_JAVA%" %VW_QUIET% %VW_MODE% "%VW_ARCHIVED%" %VERTRAGSWERK_JAVA_OPTS% -jar "%VW_JAR%" %*
exit /b %ERRORLEVEL%
