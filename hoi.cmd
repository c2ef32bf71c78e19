@echo off
rem Starts hoi on Windows. Builds it on first use; after a change of the sources run: mvn -Pfast package
rem   HOI_JAVA_OPTIONS  more options for the Java machine, such as -Xmx4g
setlocal
set "HOI_HOME=%~dp0."
set "JAR=%HOI_HOME%\cli\target\hoi-cli.jar"
set "LAUNCHER=%HOI_HOME%\cli\target\launcher"
chcp 65001 >nul
if exist "%JAR%" goto start
where mvn >nul 2>nul
if errorlevel 1 (
  echo hoi: Cannot build: there is no Maven on this machine. Install Maven 3.8 or later, then run the same command again. 1>&2
  exit /b 4
)
echo hoi: building for the first time; this downloads libraries ^(about 300 MB^) when they are not on this machine yet. 1>&2
call mvn -q -B -Pfast -f "%HOI_HOME%\pom.xml" package
if errorlevel 1 (
  echo hoi: Cannot build: see the lines above. 1>&2
  exit /b 4
)
:start
set OPTIONS=light
if "%~1"=="ingest" set OPTIONS=ingest
for %%c in (compute publish review demo check) do if "%~1"=="%%c" set OPTIONS=heavy
set JAVA=java
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
"%JAVA%" "@%LAUNCHER%\java.options" "@%LAUNCHER%\%OPTIONS%.options" %HOI_JAVA_OPTIONS% "-Dhoi.home=%HOI_HOME%" -Dhoi.command=hoi -Dhoi.screen=plain -jar "%JAR%" %*
exit /b %ERRORLEVEL%
