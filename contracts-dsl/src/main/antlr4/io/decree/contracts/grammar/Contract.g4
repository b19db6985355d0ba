/// Grammar of the contract language: one file, one contract.
/// Layout follows the grammars-v4 house style: rule, colon and semicolon in one column.
/// It accepts more than the language: what is missing or out of order is explained by the checker.
grammar Contract;

// ---------------------------------------------------------------- file

contractFile
    : 'contract' qualifiedName ';' declaration* EOF
    ;

declaration
    : constDecl
    | typeDecl
    | enumDecl
    | recordDecl
    | messageDecl
    | componentDecl
    | protocolDecl
    ;

qualifiedName   : name ('.' name)* ;

// ---------------------------------------------------------------- names and types

constDecl       : 'const' name '=' expr ';' ;
typeDecl        : 'type' name '=' type ';' ;
enumDecl        : 'enum' name '{' (name (',' name)* ','?)? '}' ;
recordDecl      : 'record' name '{' field* '}' ;
/// A `message` travels between replicas, an `input` comes from the replica's own shell.
messageDecl     : kind=('message' | 'input') name '{' field* '}' ;
field           : name ':' type ';' ;

type
    : 'bool'                                    # boolType
    | 'int' bounds                              # intType
    | 'ballot' bounds noneClause?               # ballotType
    | 'slot' bounds                             # slotType
    | 'node' expr                               # nodeType
    | 'opaque' noneClause?                      # opaqueType
    | 'carried'                                 # carriedType
    | 'option' type                             # optionType
    | 'array' '[' type ']' 'of' type            # arrayType
    | 'log' '[' name ']' 'of' type              # logType
    | 'view' name                               # viewType
    | name                                      # namedType
    ;

bounds          : expr '..' expr ;
noneClause      : 'none' expr ;

// ---------------------------------------------------------------- component (becomes Java)

componentDecl
    : 'component' name '{' componentItem* '}'
    ;

componentItem
    : stateBlock
    | rangeDecl
    | defineDecl
    | invariantClause
    | stepClause
    | promiseClause
    | handlerDecl
    | generateBlock
    ;

stateBlock      : 'state' '{' stateField* '}' ;
/// `given`: the constructor takes the first value; `durable`: the field has a disk twin.
stateField      : modifier* name ':' type ('=' expr)? ';' ;
modifier        : 'given' | 'durable' ;
rangeDecl       : 'range' name '=' expr '..<' expr ';' ;
defineDecl      : 'define' name '(' params? ')' ':' type '=' expr ';' ;
params          : param (',' param)* ;
param           : name ':' type ;

invariantClause : 'invariant' labelled ;
stepClause      : 'step' labelled ;
/// True in memory when the reply is made; the reply is held until it is true on disk.
promiseClause   : 'promise' (label=name CATALOGUE*)? 'of' of=name ':' expr ';' ;
labelled        : (name CATALOGUE* ':')? expr ';' ;

handlerDecl
    : 'recovery'? 'handler' name '(' params? ')' ('->' replyKinds)? '{' handlerItem* '}'
    ;

replyKinds      : name ('|' name)* ;

handlerItem
    : requiresClause
    | reliesClause
    | caseDecl
    | exampleDecl
    | generateBlock
    ;

requiresClause  : 'requires' labelled ;
reliesClause    : 'relies' labelled ;

caseDecl        : 'case' name CATALOGUE* guard? '{' caseItem* '}' ;

guard
    : 'when' expr                               # whenGuard
    | 'otherwise'                               # otherwiseGuard
    ;

caseItem
    : changesClause
    | ensuresClause
    | replyClause
    | alarmClause
    ;

changesClause   : 'changes' ('nothing' | place (',' place)*) ';' ;
ensuresClause   : 'ensures' labelled ;
replyClause     : 'reply' ('none' | (name CATALOGUE* ':')? construct) ';' ;
alarmClause     : 'alarm' name ';' ;
construct       : name bindings ;
bindings        : '{' (binding (',' binding)* ','?)? '}' ;
binding         : place '=' expr ;
place           : name selector* ;

selector
    : '[' expr ']'                              # elementSelector
    | '.' name                                  # fieldSelector
    ;

exampleDecl
    : 'example' (label=name CATALOGUE*)? ':' ('given' given=bindings)? ('when' when=bindings)?
      'then' then=name ';'
    ;

generateBlock   : 'generate' '{' hint* '}' ;

hint
    : 'bias' place ':' source ('|' source)* ';' # biasHint
    | 'cover' 'each' 'case' '>=' expr '%' ';'   # coverEachHint
    | 'cover' name '>=' expr '%' ';'            # coverCaseHint
    ;

source
    : 'near' expr 'by' expr                     # nearSource
    | 'any' name                                # anySource
    | 'edges'                                   # edgesSource
    | 'mostly' expr                             # mostlySource
    | 'mode' '(' name ')'                       # modeSource
    ;

// ---------------------------------------------------------------- protocol (names TLA+ operators)

protocolDecl    : 'protocol' name '{' safetyClause* '}' ;
safetyClause    : 'safety' name CATALOGUE* ';' ;

// ---------------------------------------------------------------- expressions, loosest last

expr
    : INT                                       # numberExpr
    | word=('true' | 'false')                   # truthExpr
    | 'none'                                    # noneExpr
    | name                                      # nameExpr
    | '(' expr ')'                              # groupExpr
    | name '(' (expr (',' expr)*)? ')'          # callExpr
    | 'old' '(' expr ')'                        # oldExpr
    | expr '.' name                             # fieldExpr
    | expr '[' expr ']'                         # indexExpr
    | <assoc = right> expr op='^' expr          # binaryExpr
    | '!' expr                                  # notExpr
    | '-' expr                                  # negateExpr
    | expr op='*' expr                          # binaryExpr
    | expr op=('+' | '-') expr                  # binaryExpr
    | expr 'in' name                            # memberExpr
    | expr op=('<' | '<=' | '>' | '>=') expr    # binaryExpr
    | expr op=('==' | '!=') expr                # binaryExpr
    | expr op='&&' expr                         # binaryExpr
    | expr op='||' expr                         # binaryExpr
    | <assoc = right> expr op='==>' expr        # binaryExpr
    | expr op='<==>' expr                       # binaryExpr
    | 'if' expr 'then' expr 'else' expr         # ifExpr
    | word=('forall' | 'exists') domain (',' domain)* ':' expr # quantifiedExpr
    | 'quorum' domain ':' expr                  # quorumExpr
    ;

domain          : name 'in' name ('except' except=expr)? ('where' where=expr)? ;

/// Words that are keywords only where the grammar asks for them, so that `m.ballot` stays legal.
name
    : ID | 'alarm' | 'any' | 'array' | 'ballot' | 'bias' | 'by' | 'carried' | 'component'
    | 'const' | 'contract' | 'cover' | 'durable' | 'each' | 'edges' | 'enum' | 'example'
    | 'generate' | 'given' | 'input' | 'invariant' | 'log' | 'message' | 'mode' | 'mostly'
    | 'near' | 'node' | 'nothing' | 'opaque' | 'option' | 'promise' | 'protocol' | 'range'
    | 'record' | 'recovery' | 'reply' | 'safety' | 'slot' | 'state' | 'step' | 'type' | 'view'
    ;

// ---------------------------------------------------------------- tokens

INT             : [0-9] [0-9_]* ;
ID              : [a-zA-Z] [a-zA-Z0-9_]* ;
/// The id of an entry of the contract catalogue, for example `@2a-11`.
CATALOGUE       : '@' [a-zA-Z0-9_-]* ;
DOC             : '///' ~[\r\n]* -> channel(2) ;
COMMENT         : '//' (~[/\r\n] ~[\r\n]*)? -> channel(HIDDEN) ;
WS              : [ \t\r\n\f]+ -> skip ;
/// Anything else is kept from the parser and reported by itself.
UNKNOWN         : . -> channel(3) ;
